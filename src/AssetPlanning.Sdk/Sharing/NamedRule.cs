namespace AssetPlanning.Sharing;

/// <summary>A rule of an agreement: the name it is registered under, and its place, by which its payments are remembered.</summary>
/// <param name="Name">The registered name.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Place"><c>2.1</c> is the first rule within the second.</param>
/// <param name="Within">The rules within it.</param>
internal sealed record NamedRule(string Name, SharingRule Rule, string Place, ValueList<NamedRule> Within)
{
    /// <summary>Documents cannot nest deeper; rules made in code should not either.</summary>
    internal const int MostLevels = 32;

    internal static ValueList<NamedRule> Of(ValueList<SharingRule> rules, Func<SharingRule, string> nameOf) => Of(rules, nameOf, string.Empty, 1);

    private static ValueList<NamedRule> Of(ValueList<SharingRule> rules, Func<SharingRule, string> nameOf, string above, int level)
    {
        if (level > MostLevels)
        {
            throw new ArgumentException($"Rules within rules go at most {MostLevels} levels deep.", nameof(rules));
        }

        return
        [
            .. rules.Select((rule, at) =>
            {
                var place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{above}{at + 1}");
                return new NamedRule(nameOf(rule), rule, place, Of(rule.Within(), nameOf, place + ".", level + 1));
            }),
        ];
    }
}
