namespace AssetPlanning.Benchmarks;

/// <summary>The options of one command: names with a value, and names alone. One that the command does not know is a mistake, not a wish ignored.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> values = [];

    internal Options(string[] args, string[] valued, params string[] alone)
    {
        for (var at = 0; at < args.Length; at++)
        {
            var isValued = valued.Contains(args[at]);
            if (!isValued && !alone.Contains(args[at]))
            {
                throw new ArgumentException($"'{args[at]}' is none of the options {string.Join(", ", valued.Concat(alone))}.", nameof(args));
            }

            if (isValued && at + 1 == args.Length)
            {
                throw new ArgumentException($"'{args[at]}' needs a value.", nameof(args));
            }

            values[args[at]] = isValued ? args[++at] : "";
        }
    }

    internal string? this[string name] => values.GetValueOrDefault(name);

    internal bool Has(string name) => values.ContainsKey(name);

    internal int Number(string name, int otherwise) =>
        this[name] is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
}
