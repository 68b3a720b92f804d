/* copies a text beside its button and says so; without it the text can be selected */
export function startCopying(root) {
  for (const part of root.querySelectorAll("[data-copy]")) {
    const done = part.querySelector("[data-copy-done]");
    const text = part.querySelector("[data-copy-text]");
    part.querySelector("[data-copy-button]")?.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.innerText);
        done.textContent = done.dataset.copyDone;
      } catch {
        window.getSelection().selectAllChildren(text);
      }
    });
  }
}
