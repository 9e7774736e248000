namespace AssetPlanning.Data.PostGis.Tests.Support;

/// <summary>The server the tests run against: <c>.ci/run-companions</c> starts one and names it.</summary>
internal static class Server
{
    internal const string Variable = "ASSETPLANNING_POSTGIS";

    internal static string? Connection { get; } = Environment.GetEnvironmentVariable(Variable);

    internal static string? Missing { get; } = Connection is { Length: > 0 } || Environment.GetEnvironmentVariable("CI") == "true"
        ? null
        : $"No PostgreSQL with PostGIS: run the tests by .ci/run-companions dotnet test, or name a database of your own in {Variable}.";
}

/// <summary>A test against the server: skipped with a word where there is none; on the build server it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostGisFactAttribute : FactAttribute
{
    public PostGisFactAttribute() => Skip = Server.Missing;
}

/// <summary>The same for tests with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostGisTheoryAttribute : TheoryAttribute
{
    public PostGisTheoryAttribute() => Skip = Server.Missing;
}
