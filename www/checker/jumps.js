// @ts-check
// Links to the results, which stay in view and follow the scroll.

import { byId } from "../dom.js";

export function jumpLinks() {
  const nav = byId("jumps");
  const links = [...nav.querySelectorAll("a")];
  const sections = links.map((link) => byId((link.getAttribute("href") ?? "").slice(1)));
  /** @type {Set<Element>} */
  const visible = new Set();

  /** @param {Element | undefined} section */
  const mark = (section) => {
    links.forEach((link, index) => {
      if (sections[index] === section) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  };

  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) visible.add(target);
        else visible.delete(target);
      }
      const first = sections.find((it) => visible.has(it));
      if (first) mark(first);
    },
    { rootMargin: "-64px 0px -60% 0px" },
  );
  for (const section of sections) watch.observe(section);

  links.forEach((link, index) => {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      to(sections[index]);
    });
  });

  /** @param {HTMLElement | undefined} section */
  function to(section) {
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: "start" });
    mark(section);
  }

  return {
    show() {
      nav.hidden = false;
    },
    hide() {
      nav.hidden = true;
    },
    /** @param {number} count */
    count(count) {
      byId("jump-count").textContent = String(count);
    },
    /** @param {string} id */
    jump: (id) => to(sections.find((it) => it.id === id)),
  };
}
