namespace AssetPlanning.Inventory;

/// <summary>Ranks sources and settles what they contradict each other in (多源数据冲突处理).</summary>
internal static class SourceRanking
{
    internal static SettledFacts Run(ValueList<DataSource> sources, ValueList<SourceStatement> statements, SourcePrecedence precedence, Calculation calculation)
    {
        var ranked = new Dictionary<SubjectId, DataSource>();
        foreach (var source in sources.OrderBy(static source => source.Id))
        {
            if (!ranked.TryAdd(source.Id, source) && ranked[source.Id] != source)
            {
                calculation.Report(FindingCatalogue.SourceTwice, source.Id);
            }
        }

        var setAside = new List<SourceStatement>();
        foreach (var statement in statements.Where(statement => !ranked.ContainsKey(statement.Source)).OrderBy(static one => one.Subject).ThenBy(static one => one.Fact).ThenBy(static one => one.Source))
        {
            calculation.Report(FindingCatalogue.SourceUnranked, statement.Subject, [statement.Fact, statement.Source]);
            setAside.Add(statement);
        }

        var settled = new SettledFacts
        {
            Precedence = precedence,
            Facts =
            [
                .. statements.Where(statement => ranked.ContainsKey(statement.Source))
                    .GroupBy(static statement => (statement.Subject, statement.Fact))
                    .OrderBy(static group => group.Key)
                    .Select(group => Settle(group.Key.Subject, group.Key.Fact, [.. group.OrderBy(statement => ranked[statement.Source], Order(precedence)).ThenBy(static one => one.Source).ThenBy(static one => one.Value.ToString(), StringComparer.Ordinal)], ranked, precedence, calculation)),
            ],
            SetAside = [.. setAside],
        };
        if (calculation.Why is { } why)
        {
            SourceTrail.Tell(why, settled, [.. statements.Where(statement => ranked.ContainsKey(statement.Source))]);
        }

        return settled;
    }

    private static SettledFact Settle(
        SubjectId subject,
        SubjectId fact,
        ValueList<SourceStatement> ordered,
        Dictionary<SubjectId, DataSource> ranked,
        SourcePrecedence precedence,
        Calculation calculation)
    {
        var best = ordered[0];
        ValueList<SourceStatement> others = [.. ordered.Where(statement => statement.Value != best.Value)];
        var order = Order(precedence);
        if (others.Count > 0 && order.Compare(ranked[best.Source], ranked[others[0].Source]) == 0)
        {
            calculation.Report(FindingCatalogue.SourcesUndecided, subject, [fact, best.Source, best.Value, others[0].Source, others[0].Value, Difference(others[0].Value, best.Value)]);
            return new() { Subject = subject, Fact = fact, Contradicting = ordered };
        }

        foreach (var other in others)
        {
            var (first, second) = (ranked[best.Source], ranked[other.Source]);
            calculation.Report(
                FindingCatalogue.SourcesDiffer,
                subject,
                [fact, best.Source, best.Value, other.Source, other.Value, Difference(other.Value, best.Value), Figure.Name(Reason(first, second, precedence))]);
        }

        return new() { Subject = subject, Fact = fact, Value = best.Value, Source = best.Source, Contradicting = others };
    }

    private static Comparer<DataSource> Order(SourcePrecedence precedence) => precedence == SourcePrecedence.AuthorityThenDate
        ? Comparer<DataSource>.Create(static (one, other) => one.Rank != other.Rank ? one.Rank.CompareTo(other.Rank) : other.AsOf.CompareTo(one.AsOf))
        : Comparer<DataSource>.Create(static (one, other) => one.AsOf != other.AsOf ? other.AsOf.CompareTo(one.AsOf) : one.Rank.CompareTo(other.Rank));

    private static string Reason(DataSource best, DataSource other, SourcePrecedence precedence)
    {
        var byRank = precedence == SourcePrecedence.AuthorityThenDate ? best.Rank != other.Rank : best.AsOf == other.AsOf;
        return byRank
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"权威性位次 {best.Rank} 先于 {other.Rank}")
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"时点 {best.AsOf:yyyy-MM-dd} 晚于 {other.AsOf:yyyy-MM-dd}");
    }

    private static Figure Difference(Figure other, Figure best) => (other.Kind, best.Kind) switch
    {
        (FigureKind.Area, FigureKind.Area) => other.Area - best.Area,
        (FigureKind.Money, FigureKind.Money) => other.Money - best.Money,
        (FigureKind.Ratio, FigureKind.Ratio) => other.Ratio - best.Ratio,
        (FigureKind.Count, FigureKind.Count) => Figure.Number(other.Count - best.Count),
        _ => Figure.Name("—"),
    };
}
