using System.Globalization;

namespace AssetPlanning.Accounting;

/// <summary>Makes a dimension ready (维度编译): slots in the order they are shown in.</summary>
internal static class RollUpAxes
{
    internal static RollUpAxis Of(LedgerDimension by, LedgerColumns columns, CodeColumn own, PartyTree tree, Func<int?, int[]> groups) => by.Aspect switch
    {
        LedgerAspect.Payer => Plain(columns.From, columns.Parties, static party => party),
        LedgerAspect.Payee => Plain(columns.To, columns.Parties, static party => party),
        LedgerAspect.Party => Plain(own, columns.Parties, static party => party),
        LedgerAspect.PartyGroup => Grouped(own, groups(by.Depth), number => tree.Parties[number]),
        LedgerAspect.Scope when by.Depth is { } depth => Grouped(columns.Scope, columns.Scopes.At(depth), place => Name(columns.Scopes.Paths[place])),
        LedgerAspect.Scope => Plain(columns.Scope, columns.Scopes.Paths.ToArray(), Name),
        LedgerAspect.Year => Plain(columns.Year, columns.Years, static year => Figure.Number(year)),
        LedgerAspect.Month => Grouped(columns.Day, [.. columns.Days.Select(static day => (day.Year * 12) + day.Month - 1)], Month),
        LedgerAspect.Day => Plain(columns.Day, columns.Days, static day => day),
        LedgerAspect.Term => Plain(columns.Term, columns.Terms, static term => Figure.Name(term.ToString())),
        LedgerAspect.Subject => Plain(columns.Subject, columns.Subjects, static subject => subject),
        LedgerAspect.Kind => Grouped(columns.Nature, [.. columns.Natures.Select(static nature => (int)nature.Kind)], static kind => Figure.Name(((FlowKind)kind).ToString())),
        LedgerAspect.Medium => Grouped(columns.Nature, [.. columns.Natures.Select(static nature => (int)nature.Medium)], static medium => Figure.Name(((Medium)medium).ToString())),
        LedgerAspect.Standing => Grouped(columns.Nature, [.. columns.Natures.Select(static nature => (int)nature.Standing)], static standing => Figure.Name(((Standing)standing).ToString())),
        _ => throw new ArgumentOutOfRangeException(nameof(by), by.Aspect, "Unknown dimension."),
    };

    private static RollUpAxis Plain<T>(CodeColumn column, T[] names, Func<T, Figure> figure) => new(column, null, [.. names.Select(figure)]);

    /// <summary>Several values share a slot; slots are numbered by what is shared, so that they come in its order.</summary>
    private static RollUpAxis Grouped(CodeColumn column, int[] shared, Func<int, Figure> figure)
    {
        int[] different = [.. shared.Distinct().Order()];
        return new(column, [.. shared.Select(value => Array.BinarySearch(different, value))], [.. different.Select(figure)]);
    }

    private static Figure Name(ScopePath scope) => Figure.Name(scope.ToString());

    private static Figure Month(int months) =>
        Figure.Name(string.Create(CultureInfo.InvariantCulture, $"{months / 12:0000}-{(months % 12) + 1:00}"));
}
