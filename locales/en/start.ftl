start-title = 👋 <b>{ $bot }</b>
start-what =
    Your panel in a chat: find a service, see the price, order.
    I watch your orders and tell you when something changes.
start-key-title = 🔑 <b>Enter your access data</b>
start-key-ask-one = You find your API key in your account at { $panels }. Send the key as a message: I check it and delete the message after reading.
start-key-ask-several = I work with { $panels }. Choose one, then send your API key as a message: I check it and delete the message after reading.
start-languages = 🌐 <b>Suggested languages</b>
