/* A slider says in words what its value means. */
export function startSliders(root) {
  for (const slider of root.querySelectorAll("[data-slider]")) {
    const input = slider.querySelector("input");
    const output = slider.querySelector("[data-slider-output]");
    const meanings = slider.dataset.meanings.split("|");
    const tell = () => {
      const meaning = meanings[Number(input.value) - Number(input.min || 0)] ?? input.value;
      output.textContent = meaning;
      input.setAttribute("aria-valuetext", meaning);
    };
    input.addEventListener("input", tell);
    tell();
  }
}
