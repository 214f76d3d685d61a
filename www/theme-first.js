// Runs before the first paint, so that a chosen theme does not flash: a classic script, and tiny.
document.documentElement.classList.add("script");
try {
  const theme = localStorage.getItem("secpolicy-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden: then the system's theme stays.
}
