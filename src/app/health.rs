//! `orderdesk health`: asks the running bot whether it is well, for a container's health check.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use super::say;
use crate::config::Settings;

const PATIENCE: Duration = Duration::from_secs(5);
const SETTINGS: u8 = 2;

/// Prints what the bot says and returns the exit code: 0 well, 1 not well or not running, 2 no address to ask.
pub async fn health(settings: &Settings) -> u8 {
    let Some(addr) = settings.http_addr else {
        eprintln!("error: ORDERDESK_HTTP_ADDR is not set: there is nothing to ask");
        return SETTINGS;
    };
    match ask(here(addr)).await {
        Ok((true, text)) => {
            say(text.trim_end());
            0
        }
        Ok((false, text)) => {
            say(text.trim_end());
            1
        }
        Err(error) => {
            eprintln!("error: the bot does not answer at {addr}: {}", error.without_url());
            1
        }
    }
}

async fn ask(addr: SocketAddr) -> Result<(bool, String), reqwest::Error> {
    let client = reqwest::Client::builder().no_proxy().timeout(PATIENCE).build()?;
    let answer = client.get(format!("http://{addr}/healthz")).send().await?;
    Ok((answer.status().is_success(), answer.text().await?))
}

/// An address that means "every interface" is asked on this machine.
fn here(addr: SocketAddr) -> SocketAddr {
    let ip = match addr.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, addr.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_interface_is_asked_on_this_machine() {
        assert_eq!(here("0.0.0.0:9090".parse().unwrap()), "127.0.0.1:9090".parse().unwrap());
        assert_eq!(here("[::]:9090".parse().unwrap()), "[::1]:9090".parse().unwrap());
        assert_eq!(here("10.0.0.5:9090".parse().unwrap()), "10.0.0.5:9090".parse().unwrap());
    }
}
