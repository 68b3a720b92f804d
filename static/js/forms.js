/* Small help in forms: the error summary takes the focus, a password can be read, dates stay in order. */
export function startForms(root) {
  root.querySelector("[data-error-summary]")?.focus();
  root.querySelectorAll("[data-password]").forEach(addPasswordToggle);
  root.querySelectorAll("[data-date-range]").forEach(keepDatesInOrder);
}

function addPasswordToggle(wrapper) {
  const input = wrapper.querySelector("input");
  if (!input) return;
  const sprite = document.querySelector("svg.icon use")?.getAttribute("href").split("#")[0];
  const button = document.createElement("button");
  button.type = "button";
  button.className = "password-field__toggle";
  button.innerHTML = '<svg class="icon" aria-hidden="true"><use></use></svg>';
  const show = (readable) => {
    input.type = readable ? "text" : "password";
    button.setAttribute("aria-label", readable ? wrapper.dataset.hide : wrapper.dataset.show);
    button.querySelector("use").setAttribute("href", `${sprite}#${readable ? "eye-off" : "eye"}`);
  };
  show(false);
  button.addEventListener("click", () => show(input.type === "password"));
  input.form?.addEventListener("submit", () => show(false));
  wrapper.append(button);
}

function keepDatesInOrder(range) {
  const [start, end] = range.querySelectorAll('input[type="date"]');
  if (!start || !end) return;
  const limit = () => { end.min = start.value; };
  start.addEventListener("change", limit);
  limit();
}
