// The end of a session: a warning two minutes before, with a button that saves the draft and so goes on. Without script
// the page says how long it stays open, and nothing is lost when it ends.

const WARNING_MINUTES = 2;

/** Sets the time of the warning; a page without a session has none. */
function watchSession(form) {
    const told = document.getElementById("sivu:istunto");
    const minutes = Number(told?.dataset.minuutit);
    if (!(minutes > 0)) return;
    setTimeout(() => warn(form, told.dataset), Math.max(minutes - WARNING_MINUTES, minutes / 2) * 60000);
}

function warn(form, words) {
    const box = document.createElement("div");
    box.className = "notice";
    box.setAttribute("role", "alert");
    const text = document.createElement("p");
    text.textContent = words.varoitus;
    const button = document.createElement("button");
    Object.assign(button, { type: "submit", name: "_toiminto", value: "tallenna", textContent: words.jatka });
    box.append(text, button);
    form.querySelector("main").prepend(box);
}
