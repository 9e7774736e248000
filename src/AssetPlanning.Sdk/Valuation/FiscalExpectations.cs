using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>Which flows land of a function has, as the rulebook says (应有收支).</summary>
/// <remarks>
/// The built-in rows hold the pattern of 王朝宇, 周玉, 城市规划学刊 2026(1), §2: land that is not built on costs restoring and earns by its products; public
/// land costs building and serves; industry and commerce pay once and then taxes year by year; housing pays once. An office with another view states it
/// in rows of its own, for its region and time. What is expected and has no amount stated is missing, not nothing.
/// </remarks>
internal sealed class FiscalExpectations(Consultation rulebook, Calculation calculation)
{
    private readonly HashSet<(RulebookRow Row, string Name)> told = [];

    /// <summary>The flows expected of a lot, in the order of the enumeration, each with the row that says so: by what holds on the day and in the place of any of its parcels.</summary>
    internal ValueList<ExpectedFlow> Of(FiscalFunction? function, bool isConstruction, ValueList<PlannedAsset> parts)
    {
        if (function is not { } known)
        {
            return [];
        }

        var expected = new SortedDictionary<FiscalStream, Citation>();
        foreach (var (day, place) in parts.Select(static part => (part.Planned.Day, part.Parcel.Division)).Distinct())
        {
            var answer = rulebook.Ask(StandardParameters.FiscalExpectedStreams, CaseOf(known, isConstruction), day, place);
            foreach (var name in answer.IsMissing ? [] : answer.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (NameOf(name) is { } stream)
                {
                    expected.TryAdd(stream, rulebook.Edition.Cite(answer.Row!));
                }
                else if (told.Add((answer.Row!, name)))
                {
                    calculation.Report(FindingCatalogue.FiscalStreamUnknown, known.ToString(), [Figure.Name(name), Figure.Name(rulebook.Edition.Cite(answer.Row!).ToString())]);
                }
            }
        }

        return [.. expected.Select(static one => new ExpectedFlow(one.Key, one.Value))];
    }

    private static FiscalStream? NameOf(string name)
    {
        foreach (var stream in Enum.GetValues<FiscalStream>())
        {
            if (string.Equals(stream.ToString(), name, StringComparison.Ordinal))
            {
                return stream;
            }
        }

        return null;
    }

    private static Code<Circumstance> CaseOf(FiscalFunction function, bool isConstruction) => function switch
    {
        FiscalFunction.Service when isConstruction => "fiscal-service-built",
        FiscalFunction.Service => "fiscal-service-open",
        FiscalFunction.Revenue => "fiscal-revenue",
        FiscalFunction.Finance => "fiscal-finance",
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, "Unknown function."),
    };
}

/// <summary>A flow that is expected and what says so (应有收支项).</summary>
internal readonly record struct ExpectedFlow(FiscalStream Stream, Citation Basis);
