import static org.codelibs.opensearch.runner.OpenSearchRunner.newConfigs;

import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node, by the runner's own API: its main program can't be given a port above 9299. */
class OpenSearch {
  public static void main(String[] arguments) throws InterruptedException {
    String folder = arguments[0];
    String port = arguments[1];
    String transportPort = arguments[2];
    OpenSearchRunner runner = new OpenSearchRunner();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(runner)));
    runner
        .onBuild(
            (number, settings) -> {
              settings.put("http.port", port);
              settings.put("transport.port", transportPort);
              settings.put("network.host", "127.0.0.1");
              settings.put("discovery.type", "single-node");
              settings.put("action.auto_create_index", false);
              settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            })
        .build(newConfigs().clusterName("octember-" + port).numOfNode(1).basePath(folder));
    // A program launched from its source ends with its main method.
    Thread.currentThread().join();
  }

  private static void close(OpenSearchRunner runner) {
    try {
      runner.close();
    } catch (java.io.IOException thrown) {
      thrown.printStackTrace();
    }
  }
}
