// Owns the page as a whole: the live connection, the acts, and which pane is in view.

import { Phone } from "./phone.js";
import { Side } from "./side.js";
import { element } from "./text.js";

const TOAST_LASTS = 3200;
const phones = new Map();
const unread = new Map();
let hello;

const desk = {
  // When someone last did something in a chat: what comes soon after was asked for.
  actedAt: new Map(),
  // The phone on which each person pressed a button last: the answer belongs there.
  pressedOn: new Map(),

  async act(name, body, chat) {
    if (chat) this.actedAt.set(chat, Date.now());
    try {
      const answer = await fetch(`/api/${name}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      if (!answer.ok) this.toast(await answer.text() || "That did not work.");
      return answer.ok;
    } catch {
      this.toast("The sandbox does not answer. Is it still running?");
      return false;
    }
  },

  commands(phone) {
    return ask(`/api/commands/${phone}`, []);
  },

  // What the bot offers for words that follow its name: {query, results}.
  inline(phone, words) {
    return ask(`/api/inline/${phone}?${new URLSearchParams({ words })}`, { results: [] });
  },

  // The words behind the bot's name in a text that begins with it; null if it does not.
  inlineWords(text) {
    const name = `@${hello.bot.username} `;
    return text.toLowerCase().startsWith(name.toLowerCase()) ? text.slice(name.length) : null;
  },

  botName() {
    return hello.bot.username;
  },

  toast(text) {
    const node = element("p", { dir: "auto" }, text);
    document.getElementById("toasts").append(node);
    setTimeout(() => node.remove(), TOAST_LASTS);
  },

  openBotLink(href, phone) {
    const start = startOf(href);
    if (start == null) return false;
    const target = [...phones.values()].find((other) => !other.group && other.viewer === phone.viewer);
    if (!target) {
      this.toast(`${phone.speaker} has no private chat on this page: ask as Anna.`);
      return true;
    }
    show(target.id);
    target.say(start ? `/start ${start}` : "/start");
    return true;
  },

  typeKey(key) {
    show("private");
    phones.get("private")?.type(key);
  },

  unread(phone, count) {
    if (inView(phone.root)) return;
    unread.set(phone.id, (unread.get(phone.id) ?? 0) + count);
    drawDock();
  },
};

const side = new Side(desk);

async function ask(address, otherwise) {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : otherwise;
  } catch {
    return otherwise;
  }
}

// The parameter of a link to our bot, "" if it has none, null if the link leads elsewhere.
function startOf(href) {
  const url = new URL(href);
  const name = hello.bot.username.toLowerCase();
  const toBot = url.protocol === "tg:"
    ? url.searchParams.get("domain")?.toLowerCase() === name
    : ["t.me", "telegram.me"].includes(url.host) && url.pathname.slice(1).toLowerCase() === name;
  return toBot ? url.searchParams.get("start") ?? "" : null;
}

// ── the live connection ──

function connect() {
  const live = new EventSource("/api/live");
  const on = (name, act) => live.addEventListener(name, (event) => act(JSON.parse(event.data)));
  let seen = new Set();
  live.addEventListener("open", () => { setLink("live"); seen = new Set(); });
  live.addEventListener("error", () => setLink("waiting"));
  on("hello", greet);
  on("chat", ({ chat, messages }) => {
    for (const phone of phones.values()) if (phone.chat === chat) phone.update(messages, seen.has(chat));
    seen.add(chat);
  });
  on("panel", (panel) => side.showPanel(panel));
  on("log", (rows) => side.addRequests(rows));
  on("typing", ({ chat }) => { for (const phone of phones.values()) if (phone.chat === chat) phone.setTyping(true); });
  on("answer", showAnswer);
}

function setLink(state) {
  const node = document.getElementById("link-state");
  node.dataset.state = state;
  node.textContent = state === "live" ? "live" : "connecting";
}

function greet(news) {
  // A sandbox that was started anew knows nothing of what is on this page.
  if (hello && hello.run !== news.run) { location.reload(); return; }
  side.rows = [];
  if (hello) return;
  hello = news;
  side.showKeys(news);
  for (const info of news.phones) {
    const phone = new Phone(info, desk);
    phones.set(info.id, phone);
    document.getElementById("phones").append(phone.root);
    if (info.id === "private") offerLanguages(phone, news);
    if (info.group) offerTopics(phone, news);
    if (info.id === "group-admin") offerAnonymity(phone, news);
  }
  buildDock();
  // Panes that came in front must not leave a narrow screen looking at the last one.
  panes.scrollLeft = 0;
}

function offerLanguages(phone, { languages, language }) {
  const select = phone.part(".language select");
  phone.part(".language").hidden = false;
  for (const code of languages) {
    const name = new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
    select.append(element("option", { value: code }, `${name} (${code})`));
  }
  select.value = language;
  select.title = "The language of this person's Telegram";
  select.addEventListener("change", () => desk.act("language", { language: select.value }));
}

function offerTopics(phone, { topics }) {
  const select = phone.part(".topic select");
  phone.part(".topic").hidden = false;
  for (const [id, name] of [["", "General"], ...topics]) select.append(element("option", { value: String(id) }, name));
  select.addEventListener("change", () => phone.openTopic(select.value ? Number(select.value) : null));
}

function offerAnonymity(phone, { anonymous }) {
  const box = phone.part(".anonymous input");
  phone.part(".anonymous").hidden = false;
  box.checked = phone.anonymous = anonymous;
  box.addEventListener("change", () => {
    phone.anonymous = box.checked;
    desk.act("anonymous", { on: box.checked });
  });
}

function showAnswer({ user, text, alert }) {
  if (!text) return;
  if (!alert) {
    desk.pressedOn.get(user)?.note(text);
    return;
  }
  const dialog = document.getElementById("alert");
  document.getElementById("alert-text").textContent = text;
  if (!dialog.open) dialog.showModal();
}

// ── panes and the dock ──

const panes = document.getElementById("panes");

function inView(pane) {
  const box = pane.getBoundingClientRect();
  const middle = box.left + box.width / 2;
  return middle > 0 && middle < panes.getBoundingClientRect().right;
}

function show(id) {
  const smooth = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  document.getElementById(`pane-${id}`)?.scrollIntoView({ behavior: smooth ? "smooth" : "auto", block: "nearest", inline: "center" });
}

function buildDock() {
  const entries = [...phones.values()].map((phone) => [phone.id, phone.dock]);
  for (const [id, label] of [...entries, ["side", "Panel"]]) {
    const button = element("button", { type: "button", "data-pane": id }, label, element("span", { class: "badge", hidden: true }));
    button.addEventListener("click", () => show(id));
    document.getElementById("dock").append(button);
  }
  panes.addEventListener("scroll", () => requestAnimationFrame(drawDock), { passive: true });
  panes.addEventListener("scrollend", drawDock, { passive: true });
  window.addEventListener("resize", drawDock);
  drawDock();
}

function drawDock() {
  for (const button of document.querySelectorAll("#dock button")) {
    const id = button.dataset.pane;
    const current = inView(document.getElementById(`pane-${id}`));
    button.setAttribute("aria-current", String(current));
    if (current) unread.delete(id);
    const badge = button.querySelector(".badge");
    badge.hidden = !unread.has(id);
    badge.textContent = unread.get(id) ?? "";
  }
}

connect();
