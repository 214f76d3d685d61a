// @ts-check
// The page without a network, and the arrival of a new version.

import { toast } from "./toast.js";

export function startOffline() {
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  const controlled = serviceWorker.controller !== null;
  let reloading = false;

  serviceWorker.addEventListener("controllerchange", () => {
    // The first worker takes over a page that is already right.
    if (!controlled || reloading) return;
    reloading = true;
    location.reload();
  });
  serviceWorker.register("sw.js").then(
    (registration) => {
      // Some browsers answer with nothing where workers are not allowed.
      if (!registration) return;
      /** @param {ServiceWorker | null} worker */
      const offer = (worker) => {
        if (!worker || !serviceWorker.controller) return;
        toast("A new version is ready.", {
          label: "Reload",
          act: () => worker.postMessage("take-over"),
        });
      };
      offer(registration.waiting);
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker?.addEventListener("statechange", () => {
          if (worker.state === "installed") offer(worker);
        });
      });
    },
    () => {
      // Opened from a place that allows no worker: the page works, with a network.
    },
  );
}
