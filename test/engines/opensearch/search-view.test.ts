import { searchViewContract } from "../../contract/search-view.ts";
import { openIndex } from "./open-index.ts";

searchViewContract(async () => openIndex().view());
