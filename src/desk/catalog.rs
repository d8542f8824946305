//! A chat's catalogue: fresh if it can be, stale and marked so if not.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use super::search::SearchIndex;
use super::search::query::Query;
use super::{Desk, DeskError};
use crate::domain::ids::{AccountId, CategoryRow, ServiceId, ServiceRow};
use crate::domain::link::shape::{LinkShape, Purpose};
use crate::domain::time::Time;
use crate::store::{Account, CategoryEntry, ServiceEntry, StoreError, StoredCatalog};

/// A category and where its services are.
#[derive(Debug)]
pub struct CatalogCategory {
    pub entry: CategoryEntry,
    services: Vec<usize>,
}

/// All services of one account, ready to be listed and searched.
#[derive(Debug)]
pub struct Catalog {
    pub fetched_at: Option<Time>,
    services: Vec<ServiceEntry>,
    categories: Vec<CatalogCategory>,
    by_row: HashMap<ServiceRow, usize>,
    by_id: HashMap<ServiceId, usize>,
    index: SearchIndex,
    /// What each service is for.
    purposes: Vec<Purpose>,
}

/// A catalogue as it is served.
#[derive(Debug, Clone)]
pub struct CatalogView {
    pub catalog: Arc<Catalog>,
    /// When it was read, if it is older than it should be: the panel could not be asked.
    pub stale_since: Option<Time>,
}

impl Catalog {
    pub fn new(stored: StoredCatalog) -> Self {
        let mut categories: Vec<CatalogCategory> =
            stored.categories.into_iter().map(|entry| CatalogCategory { entry, services: vec![] }).collect();
        let at: HashMap<CategoryRow, usize> =
            categories.iter().enumerate().map(|(at, c)| (c.entry.row, at)).collect();
        for (index, service) in stored.services.iter().enumerate() {
            if let Some(category) = at.get(&service.category).and_then(|at| categories.get_mut(*at)) {
                category.services.push(index);
            }
        }
        let by_row = stored.services.iter().enumerate().map(|(at, e)| (e.row, at)).collect();
        let by_id = stored.services.iter().enumerate().map(|(at, e)| (e.service.id.clone(), at)).collect();
        let index = SearchIndex::new(stored.services.iter().map(|e| &e.service));
        let purposes = stored.services.iter().map(|e| Purpose::of(&e.service)).collect();
        Self {
            fetched_at: stored.fetched_at,
            services: stored.services,
            categories,
            by_row,
            by_id,
            index,
            purposes,
        }
    }

    pub fn len(&self) -> usize {
        self.services.len()
    }

    pub fn is_empty(&self) -> bool {
        self.services.is_empty()
    }

    pub fn find(&self, row: ServiceRow) -> Option<&ServiceEntry> {
        self.by_row.get(&row).and_then(|at| self.services.get(*at))
    }

    pub fn find_by_id(&self, id: &ServiceId) -> Option<&ServiceEntry> {
        self.by_id.get(id).and_then(|at| self.services.get(*at))
    }

    /// Categories in the panel's order, with the number of their services.
    pub fn categories(&self) -> impl ExactSizeIterator<Item = (&CategoryEntry, usize)> {
        self.categories.iter().map(|category| (&category.entry, category.services.len()))
    }

    /// A category's services in the panel's order.
    pub fn category(&self, row: CategoryRow) -> Option<(&CategoryEntry, Vec<&ServiceEntry>)> {
        let category = self.categories.iter().find(|category| category.entry.row == row)?;
        Some((&category.entry, category.services.iter().filter_map(|at| self.services.get(*at)).collect()))
    }

    pub fn category_name(&self, row: CategoryRow) -> Option<&str> {
        let category = self.categories.iter().find(|category| category.entry.row == row)?;
        Some(&category.entry.name)
    }

    /// All services in the panel's order.
    pub fn services(&self) -> impl Iterator<Item = &ServiceEntry> {
        self.services.iter()
    }

    /// Services that fit a search and pass its filters: favourites first, then the best fit or the cheapest.
    pub fn find_all(&self, query: &Query, favourites: &[ServiceRow]) -> Vec<&ServiceEntry> {
        let mut found: Vec<&ServiceEntry> =
            if query.words.is_empty() && (query.has_filters() || query.link.is_some()) {
                self.services.iter().collect()
            } else {
                self.index.search(&query.words).into_iter().filter_map(|at| self.services.get(at)).collect()
            };
        found.retain(|entry| query.passes(&entry.service));
        if let Some(link) = &query.link {
            found = self.fitting(link, found);
        }
        if query.by_price {
            found.sort_by_key(|entry| entry.service.rate);
        }
        let is_asked =
            |entry: &ServiceEntry| entry.service.id.as_str() == query.words.trim_start_matches('#');
        // Stable: within each part the order stays. A service that was asked for by its id comes before all.
        found.sort_by_key(|entry| (!is_asked(entry), !favourites.contains(&entry.row)));
        found
    }

    /// Those of some services that fit a link; what is surely meant for it comes first.
    fn fitting<'a>(&self, link: &str, services: Vec<&'a ServiceEntry>) -> Vec<&'a ServiceEntry> {
        let Some(shape) = LinkShape::of(link) else { return vec![] };
        let fit = |entry: &ServiceEntry| shape.fits(self.purposes.get(*self.by_row.get(&entry.row)?)?);
        let mut fitting: Vec<_> =
            services.into_iter().filter_map(|entry| Some((fit(entry)?, entry))).collect();
        fitting.sort_by_key(|(fit, _)| *fit);
        fitting.into_iter().map(|(_, entry)| entry).collect()
    }
}

/// A person waits no longer than this for a fresher catalogue when there is an older one.
const REFRESH_PATIENCE: Duration = Duration::from_secs(4);
/// After a failed refresh the older one is served for so long without asking again.
const REFRESH_PAUSE: Duration = Duration::from_secs(30);

impl Desk {
    /// The account's catalogue: from memory, from the database, or from the panel.
    pub async fn catalog(&self, account: &Account) -> Result<CatalogView, DeskError> {
        self.touch(account.id);
        let now = self.store.clock().now();
        let known = self.load_catalog(account.id).await?;
        let Some(fetched_at) = known.fetched_at else {
            let catalog = self.refresh_catalog(account.id, None).await?;
            return Ok(CatalogView { catalog, stale_since: None });
        };
        if now.since(fetched_at) < self.catalog_ttl {
            return Ok(CatalogView { catalog: known, stale_since: None });
        }
        // The account that was handed in may be a moment old.
        let tried_at = self.store.get_account(account.id).await?.catalog_tried_at;
        let is_paused = tried_at.is_some_and(|at| at > fetched_at && now.since(at) < REFRESH_PAUSE);
        if !is_paused {
            match tokio::time::timeout(REFRESH_PATIENCE, self.refresh_catalog(account.id, Some(fetched_at)))
                .await
            {
                Ok(Ok(catalog)) => return Ok(CatalogView { catalog, stale_since: None }),
                Ok(Err(DeskError::Store(error))) => return Err(error.into()),
                Ok(Err(_)) => {}
                Err(_) => self.store.mark_catalog_tried(account.id).await?,
            }
        }
        Ok(CatalogView { catalog: known, stale_since: Some(fetched_at) })
    }

    /// What is known without asking the panel.
    pub async fn load_catalog(&self, account: AccountId) -> Result<Arc<Catalog>, DeskError> {
        if let Some(catalog) = self.catalogs.get(&account).await {
            return Ok(catalog);
        }
        self.reload_catalog(account).await
    }

    async fn reload_catalog(&self, account: AccountId) -> Result<Arc<Catalog>, DeskError> {
        let stored = self.store.load_catalog(account).await?;
        // Ten thousand services are put in order where that holds nobody up.
        let ordered = tokio::task::spawn_blocking(move || Arc::new(Catalog::new(stored))).await;
        let catalog = ordered.map_err(|_| StoreError::Corrupt("catalogue"))?;
        if catalog.fetched_at.is_some() {
            self.catalogs.insert(account, Arc::clone(&catalog)).await;
        }
        Ok(catalog)
    }

    /// Reads the catalogue from the panel, unless somebody did since `known`. One at a time for an account.
    pub async fn refresh_catalog(
        &self,
        account: AccountId,
        known: Option<Time>,
    ) -> Result<Arc<Catalog>, DeskError> {
        let lock = self.refreshing.get_with(account, async { Arc::default() }).await;
        let _turn = lock.lock().await;
        let account = self.store.get_account(account).await?;
        if account.catalog_at.is_some() && account.catalog_at > known {
            return self.reload_catalog(account.id).await;
        }
        let (panel, key) = self.access(&account).await?;
        match panel.services(&key).await {
            Ok(answer) => {
                if answer.skipped > 0 {
                    tracing::warn!(
                        account.id = account.id.0,
                        skipped = answer.skipped,
                        "services that cannot be read"
                    );
                }
                if !self.store.save_catalog(account.id, &answer.services, account.key_set_at).await? {
                    tracing::warn!(
                        account.id = account.id.0,
                        "a catalogue was not taken: empty, or of a key that was replaced"
                    );
                    self.store.mark_catalog_tried(account.id).await?;
                }
                self.reload_catalog(account.id).await
            }
            Err(error) => {
                self.store.mark_catalog_tried(account.id).await?;
                Err(self.panel_failed(&account, error).await)
            }
        }
    }
}
