/* Lessons and quizzes: what one ticks, notes and answers is kept as one goes, also without a connection. */
const AGAIN_MS = 10_000;

document.querySelectorAll("form[data-keep]").forEach(keep);
window.addEventListener("hashchange", closeOtherTurns);

/* Sends the form after each change. With data-store what could not be sent stays on this device until it is. */
function keep(form) {
  const status = form.querySelector("[data-keep-status]");
  const store = form.dataset.store;
  let unsent = null;
  let sending = false;
  let handsIn = null;
  let waiting = 0;

  const say = (text) => { if (status.textContent !== text) status.textContent = text; };

  const answers = () => {
    const data = new FormData(form);
    data.set("do", form.dataset.keep);
    return new URLSearchParams(data).toString();
  };

  async function send() {
    if (sending || unsent === null) return;
    const body = unsent;
    sending = true;
    let response = null;
    try {
      response = await fetch(form.action, {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded", "X-Background": "1" },
        body,
      });
    } catch {
      /* no connection: it stays where it is */
    }
    sending = false;
    if (response?.status === 204) {
      if (unsent === body) unsent = null;
      if (unsent === null) forget(store);
      say(form.dataset.kept);
    } else if (response?.status === 409) {
      unsent = null;
      forget(store);
      say(await response.text());
    } else {
      say(form.dataset.offline);
    }
    /* another answer, also a page that asks to sign in, is shown by handing in */
    if (handsIn && response) handIn();
    else if (unsent !== null && response?.status === 204) send();
    else if (unsent !== null) again();
  }

  function again() {
    clearTimeout(waiting);
    waiting = setTimeout(send, AGAIN_MS);
  }

  function changed() {
    unsent = answers();
    remember(store, unsent);
    send();
  }

  function handIn() {
    const button = handsIn;
    handsIn = null;
    clearTimeout(waiting);
    button.dataset.sure = "";
    form.requestSubmit(button);
  }

  for (const control of form.elements) control.addEventListener("change", changed);
  window.addEventListener("online", send);

  /* the page is left only with a connection, so that nobody loses it to an error page */
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!store || !button || "sure" in button.dataset) return;
    event.preventDefault();
    handsIn = button;
    changed();
  });

  const kept = store && recall(store);
  if (kept) {
    const values = new URLSearchParams(kept);
    for (const control of form.elements) {
      if (control.type === "radio" || control.type === "checkbox") {
        control.checked = values.getAll(control.name).includes(control.value);
      }
    }
    changed();
  }
}

function remember(key, text) {
  if (!key) return;
  try { localStorage.setItem(key, text); } catch { /* storage is switched off: kept for as long as the page is open */ }
}

function recall(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}

function forget(key) {
  if (!key) return;
  try { localStorage.removeItem(key); } catch { /* nothing was kept */ }
}

/* a moment of a story is met with its choices open again */
function closeOtherTurns() {
  const moment = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!moment?.classList.contains("scenario__moment")) return;
  moment.parentElement.querySelectorAll("details[open]").forEach((turn) => { turn.open = false; });
  moment.focus();
}
