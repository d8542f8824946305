# syntax=docker/dockerfile:1
FROM rust:1.95-slim-trixie AS build
# SQLite and ring are compiled from C.
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/src/target \
    cargo build --release --locked && cp target/release/orderdesk /orderdesk

FROM debian:trixie-slim
# Certificates of the system are not needed: the program carries its roots.
RUN useradd --system --uid 10001 --no-create-home --home-dir /data orderdesk \
    && install --directory --owner orderdesk --group orderdesk --mode 0700 /data
COPY --from=build /orderdesk /usr/local/bin/orderdesk
USER orderdesk
WORKDIR /data
VOLUME /data
ENV DATABASE_URL=sqlite:/data/orderdesk.db ORDERDESK_HTTP_ADDR=0.0.0.0:9090
# Not published by itself: for Prometheus and a reverse proxy in the same network.
EXPOSE 9090
# The program asks itself. It answers as soon as the database is open, also while Telegram cannot be reached.
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --retries=3 CMD ["orderdesk", "health"]
# It ends within ten seconds of SIGTERM, with everything written down.
STOPSIGNAL SIGTERM
ENTRYPOINT ["orderdesk"]
CMD ["run"]
