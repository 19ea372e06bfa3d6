import { sqliteSearchView } from "../../../app/adapters/sqlite/search-view.ts";
import { searchViewContract } from "../../contract/search-view.ts";
import { openViews } from "./open-views.ts";

searchViewContract(async () => sqliteSearchView(openViews()));
