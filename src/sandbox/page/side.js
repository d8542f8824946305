// Owns the side of the page: the panel's switches, its orders, and the requests as they pass.

import { copyText, element } from "./text.js";

const SPEEDS = [[0, "Paused"], [1, "1×"], [10, "10×"], [60, "60×"], [600, "600×"]];
const SWITCHES = [
  ["down", "Panel down", "Connections are refused"],
  ["slow", "Slow panel", "Every answer takes eight seconds"],
  ["revoked", "Key revoked", "The panel no longer knows the key"],
  ["html", "HTML instead of JSON", "An error page answers every request"],
  ["floods", "Telegram floods", "The Bot API answers 429, retry after 3"],
];
const MOST_ROWS = 500;
const FINAL = new Set(["Completed", "Partial", "Canceled", "Refunded"]);

export class Side {
  constructor(desk) {
    this.desk = desk;
    this.rows = [];
    this.at = (id) => document.getElementById(id);
    this.buildSpeeds();
    this.buildSwitches();
    this.wireTabs();
    this.at("log-filter").addEventListener("input", () => this.drawLog());
    this.at("log-polls").addEventListener("change", () => this.drawLog());
    for (const [button, source] of [["copy-key", "api-key"], ["copy-poor-key", "poor-key"]]) {
      this.at(button).addEventListener("click", async () => {
        if (await copyText(this.at(source).textContent)) desk.toast("Copied");
      });
    }
    this.at("type-key").addEventListener("click", () => desk.typeKey(this.at("api-key").textContent));
  }

  buildSpeeds() {
    for (const [speed, label] of SPEEDS) {
      const input = element("input", { type: "radio", name: "speed", value: speed, id: `speed-${speed}` });
      input.addEventListener("change", () => this.desk.act("panel", { speed }));
      this.at("speeds").append(input, element("label", { for: `speed-${speed}` }, label));
    }
  }

  buildSwitches() {
    for (const [name, title, meaning] of SWITCHES) {
      const node = element("button", { type: "button", role: "switch", "aria-checked": "false", class: "switch", "data-testid": `switch-${name}` },
        element("span", { class: "knob", "aria-hidden": "true" }),
        element("span", { class: "switch-text" }, element("b", {}, title), element("small", {}, meaning)));
      node.addEventListener("click", () => {
        const on = node.getAttribute("aria-checked") !== "true";
        node.setAttribute("aria-checked", String(on));
        this.desk.act("panel", { [name]: on });
      });
      this.at("switches").append(node);
    }
  }

  wireTabs() {
    const tabs = [this.at("tab-orders"), this.at("tab-requests")];
    const choose = (chosen) => {
      for (const tab of tabs) {
        tab.setAttribute("aria-selected", String(tab === chosen));
        tab.tabIndex = tab === chosen ? 0 : -1;
        this.at(tab.getAttribute("aria-controls")).hidden = tab !== chosen;
      }
      if (chosen === tabs[1]) this.drawLog();
    };
    for (const tab of tabs) {
      tab.addEventListener("click", () => choose(tab));
      tab.addEventListener("keydown", (event) => {
        if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
        const other = tabs.find((candidate) => candidate !== tab);
        other.focus();
        choose(other);
      });
    }
  }

  showKeys({ key, poor_key }) {
    this.at("api-key").textContent = key;
    this.at("poor-key").textContent = poor_key;
  }

  showPanel(panel) {
    for (const [name] of SWITCHES) {
      document.querySelector(`[data-testid="switch-${name}"]`).setAttribute("aria-checked", String(Boolean(panel[name])));
    }
    const speed = this.at(`speed-${panel.speed}`);
    if (speed) speed.checked = true;
    this.at("balance").textContent = `$${panel.balance}`;
    this.showOrders(panel.orders, panel.order_count);
  }

  showOrders(orders, count) {
    this.at("order-count").textContent = count;
    this.at("no-orders").hidden = orders.length > 0;
    this.at("orders").replaceChildren(...orders.map(orderRow));
  }

  // ── requests ──

  addRequests(rows) {
    this.rows.push(...rows.map((row) => ({ ...row, text: `${row.source} ${row.name} ${row.short} ${row.status}`.toLowerCase() })));
    this.rows.splice(0, this.rows.length - 4 * MOST_ROWS);
    this.at("request-count").textContent = this.rows.filter((row) => row.name !== "getUpdates").length;
    if (!this.at("view-requests").hidden) this.drawLog();
  }

  drawLog() {
    const words = this.at("log-filter").value.toLowerCase().split(/\s+/).filter(Boolean);
    const polls = this.at("log-polls").checked;
    const wanted = this.rows.filter((row) => (polls || row.name !== "getUpdates") && words.every((word) => row.text.includes(word)));
    const shown = wanted.slice(-MOST_ROWS).reverse();
    for (const row of shown) row.node ??= requestRow(row);
    const list = this.at("request-log");
    const keep = new Set(shown.map((row) => row.node));
    for (const node of [...list.children]) if (!keep.has(node)) node.remove();
    let next = list.firstChild;
    for (const { node } of shown) {
      if (node === next) next = next.nextSibling;
      else list.insertBefore(node, next);
    }
    if (!shown.length) list.append(element("li", { class: "empty" }, "Nothing yet."));
  }
}

function orderRow(order) {
  const delivered = Math.max(0, order.quantity - order.remains);
  const bar = element("progress", { max: Math.max(order.quantity, 1), value: delivered, "aria-label": `Delivered ${delivered} of ${order.quantity}` });
  return element("li", { class: "order", "data-order-id": order.id },
    element("div", { class: "order-line" },
      element("b", {}, `#${order.id}`),
      element("span", { class: "order-name", dir: "auto", title: order.name }, order.name),
      element("span", { class: `state ${stateClass(order.status)}` }, order.status)),
    element("div", { class: "order-line faint" },
      element("span", { class: "order-link", dir: "ltr", title: order.link }, order.link),
      element("span", {}, `${delivered} / ${order.quantity}`),
      element("span", {}, `$${order.charge}`)),
    bar);
}

function stateClass(status) {
  if (status === "Completed") return "good";
  if (status === "Partial") return "warn";
  if (["Failed", "Error"].includes(status)) return "bad";
  return FINAL.has(status) ? "off" : "moving";
}

function requestRow(row) {
  const id = `request-${row.source}-${row.seq}`.replaceAll(" ", "-");
  const more = element("pre", { id, hidden: true });
  const bad = row.status === 0 || row.status >= 400;
  const head = element("button", { type: "button", class: "request", "aria-expanded": "false", "aria-controls": id },
    element("time", {}, clock(row.at_ms)),
    element("span", { class: `source ${row.source === "panel" ? "panel" : "telegram"}` }, row.source === "panel" ? "panel" : "bot api"),
    element("b", {}, row.name || "(none)"),
    element("span", { class: "params", dir: "auto" }, row.short),
    element("span", { class: `code ${bad ? "bad" : ""}` }, row.status || "—"));
  head.addEventListener("click", () => {
    more.hidden = !more.hidden;
    head.setAttribute("aria-expanded", String(!more.hidden));
    more.textContent ||= `${JSON.stringify(row.params, null, 2)}\n→ ${row.body ?? ""}`;
  });
  return element("li", { class: row.source === "panel" ? "from-panel" : "from-telegram" }, head, more);
}

function clock(ms) {
  const seconds = Math.floor(ms / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}
