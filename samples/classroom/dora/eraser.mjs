// Wants to delete what everybody has made; the fence says no.
import { region, log } from 'dispatcher';

log('deleting all there is');
await region.deleteAll();
