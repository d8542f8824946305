//! Owns the panel's virtual time: how far it has come and how fast it runs.
//! It does not know what happens at which time.

use std::time::Duration;

use tokio::time::Instant;

/// A clock that runs at a whole multiple of real time, stands still at speed 0 and can be pushed forward.
#[derive(Debug)]
pub(super) struct VirtualClock {
    reached: Duration,
    since: Instant,
    speed: u32,
}

impl VirtualClock {
    pub fn new(speed: u32) -> Self {
        Self { reached: Duration::ZERO, since: Instant::now(), speed }
    }

    /// The virtual time since the panel was started.
    pub fn now(&self) -> Duration {
        self.reached.saturating_add(self.since.elapsed().saturating_mul(self.speed))
    }

    pub fn speed(&self) -> u32 {
        self.speed
    }

    /// Changes the speed from now on; what has passed stays as it is.
    pub fn set_speed(&mut self, speed: u32) {
        self.reached = self.now();
        self.since = Instant::now();
        self.speed = speed;
    }

    pub fn advance(&mut self, by: Duration) {
        self.reached = self.reached.saturating_add(by);
    }
}
