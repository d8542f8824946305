ask-username-comment = De quem é o comentário? Envie o <b>nome de usuário</b> do autor, por exemplo <code>anna.smith</code>.
ask-username-followers = Os <b>seguidores</b> de quem devem ser mencionados? Envie o nome de usuário ou o link do perfil, por exemplo <code>anna.smith</code>.
ask-username-watched = Qual <b>conta</b> deve ser monitorada para publicações novas? Envie o nome de usuário dela, por exemplo <code>anna.smith</code>.
ask-comments-package = Envie os <b>comentários</b>, um por linha, por exemplo:
    <code>Show!
    Bom trabalho</code>
ask-usernames = Envie os <b>nomes de usuário</b> a mencionar, um por linha, por exemplo:
    <code>anna.smith
    bob_jones</code>
ask-usernames-counted = Envie os <b>nomes de usuário</b> a mencionar, um por linha: de { $min } a { $max }. Cada linha é uma menção e é cobrada.
ask-hashtags = Envie as <b>hashtags</b>, uma por linha, por exemplo:
    <code>#summer
    #sun</code>
ask-hashtag = Envie a <b>hashtag</b> cujos usuários devem ser mencionados, por exemplo <code>#summer</code>.
ask-media = Envie o <b>link</b> da publicação: quem curtiu será mencionado. Por exemplo <code>https://instagram.com/p/AAA111</code>.
ask-answer-number = Qual <b>resposta</b> da enquete? Envie o número dela: 1 é a primeira.
ask-keywords =
    Envie as <b>palavras-chave</b>, uma por linha, por exemplo:
    <code>sapatos vermelhos
    tênis de corrida</code>
ask-groups = Envie os <b>grupos</b> de onde convidar, um por linha, por exemplo:
    <code>https://t.me/example
    @example2</code>
ask-country = De qual <b>país</b>? Envie o código de duas letras, por exemplo <code>US</code>.
ask-device = Em qual <b>dispositivo</b>?
ask-type-of-traffic = De onde <b>vêm</b> as visitas?
ask-google-keyword = Por qual <b>palavra-chave</b> buscam no Google? Por exemplo <code>sapatos vermelhos</code>.
ask-referring-url = De qual <b>página</b> vêm? Envie o link dela, por exemplo <code>https://example.com</code>.
ask-min = Quantos <b>no mínimo</b> para cada publicação nova? Envie um número, por exemplo <code>100</code>.
ask-max = E quantos <b>no máximo</b>? Para cada publicação usa-se um número entre os dois.
ask-posts = Quantas <b>publicações novas</b>? Envie um número, por exemplo <code>10</code>, ou pule para não ter limite.
ask-old-posts = Quantas publicações <b>que já existem</b>? Envie um número, por exemplo <code>3</code>, ou pule se não quiser nenhuma.
ask-delay = Quantos minutos <b>depois da publicação</b> deve começar?
ask-expiry = Até que <b>dia</b>? Envie uma data, por exemplo <code>31/12/2026</code>, ou pule para não ter fim.
ask-runs = 💧 <b>Quantas rodadas?</b> Cada rodada entrega { $quantity }. Envie um número de 2 a { $max }.
ask-interval = 💧 Quantos <b>minutos</b> entre duas rodadas? Escolha, ou envie um número de 1 a 1440.
ask-file = Uma lista longa pode ser enviada como arquivo de texto.

wrong-username = Isto não é um nome de usuário. Envie um sem espaços, por exemplo <code>anna.smith</code>.
wrong-usernames = Não há nenhum nome de usuário aqui. Envie pelo menos um, um por linha.
wrong-usernames-line = A linha { $line } não é um nome de usuário: não pode ter espaços.
wrong-hashtags = Não há nenhuma hashtag aqui. Envie pelo menos uma, uma por linha.
wrong-hashtags-line = A linha { $line } não é uma hashtag: não pode ter espaços.
wrong-hashtag = Isto não é uma hashtag. Envie uma como <code>#summer</code>.
wrong-keywords = Não há nenhuma palavra-chave aqui. Envie pelo menos uma, uma por linha.
wrong-groups = Não há nenhum grupo aqui. Envie pelo menos um, um por linha.
wrong-groups-line = A linha { $line } não é um grupo: envie links como <code>https://t.me/example</code>, um por linha.
wrong-line-long = A linha { $line } é longa demais: o máximo é { $max } caracteres.
wrong-page = Isto não é um link. Envie o link inteiro, como <code>https://example.com/page</code>.
wrong-country = Isto não é um país. Envie um código de duas letras, por exemplo <code>US</code>.
wrong-choice = Isto não é uma das opções. Toque em um botão.
wrong-google-keyword = Isto não é uma palavra-chave. Envie uma só linha, por exemplo <code>sapatos vermelhos</code>.
wrong-expiry = Isto não é uma data futura. Envie uma como <code>31/12/2026</code>.
wrong-missing = Este serviço precisa de mais dados. Peça com <code>/order</code>, e eu pergunto o resto.
wrong-field = Este serviço não aceita mais essa resposta. Comece o pedido de novo.
wrong-runs = Duas rodadas dessa quantidade passam do que este serviço aceita. Para a entrega gradual, peça no máximo { $max } em cada rodada.
wrong-no-file = Esta pergunta pede uma resposta curta, não um arquivo. Envie como mensagem.
wrong-file-large = O arquivo é grande demais: eu leio até { $max } kB.
wrong-file-kind = Isto não é texto simples. Salve como arquivo de texto (UTF-8) e envie de novo.
wrong-file-failed = O Telegram não me entregou o arquivo. Envie de novo, por favor.

field-line = { $label }: <b>{ $value }</b>
field-username = 👤 Usuário
field-usernames = { $count ->
    [one] 👥 <b>{ $count } usuário</b>:
    [many] 👥 <b>{ $count } de usuários</b>:
   *[other] 👥 <b>{ $count } usuários</b>:
}
field-hashtags = { $count ->
    [one] #️⃣ <b>Lista de { $count } hashtag</b>:
    [many] #️⃣ <b>Lista de { $count } de hashtags</b>:
   *[other] #️⃣ <b>Lista de { $count } hashtags</b>:
}
field-keywords = { $count ->
    [one] 🔑 <b>{ $count } palavra-chave</b>:
    [many] 🔑 <b>{ $count } de palavras-chave</b>:
   *[other] 🔑 <b>{ $count } palavras-chave</b>:
}
field-groups = { $count ->
    [one] 👥 <b>{ $count } grupo</b>:
    [many] 👥 <b>{ $count } de grupos</b>:
   *[other] 👥 <b>{ $count } grupos</b>:
}
field-hashtag = #️⃣ Usuários da hashtag
field-media = 🖼 Publicação
field-answer-number = ☑️ Resposta
field-country = 🌍 País
field-device = 📱 Dispositivo
field-type-of-traffic = 🚪 Visitas
field-google-keyword = 🔑 Palavra-chave
field-referring-url = 🚪 Da página
field-per-post = 🔢 Cada publicação nova: <b>{ $min } – { $max }</b>
field-per-post-price = 💵 Cada publicação: <b>{ $min } – { $max }</b>
field-posts = 🗓 Publicações novas
field-posts-endless = 🗓 Publicações novas: <b>sem limite</b>, até ser cancelado
field-old-posts = 🗂 Publicações que já existem
field-delay = ⏳ Espera após a publicação
field-expiry = 📆 Até
field-drip-feed = 💧 Entrega gradual: <b>{ $runs }</b> rodadas de <b>{ $quantity }</b>, uma a cada { $interval }
field-drip-feed-total = 🔢 No total: <b>{ $quantity }</b>, a última rodada por volta de { $end }

device-desktop = 🖥 Computador
device-android = 📱 Só Android
device-ios = 📱 Só iOS
device-mobile = 📱 Celulares, variados
device-mixed = Todos, variados
traffic-google = 🔎 Busca no Google
traffic-page = 🔗 Uma página
traffic-blank = Diretas
delay-none = na hora

button-skip = ⏭ Pular
button-drip-feed = 💧 Entrega gradual
button-at-once = ⏩ Tudo de uma vez
