using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Adds up what is of which class before and after a plan.</summary>
/// <remarks>
/// Both sides are put in classes of 2023, those of the survey by the crosswalk where exactly one class corresponds. What has several candidates
/// is set aside with its area and never guessed. Every transition stands once on each side, so both totals are one and the same sum.
/// </remarks>
internal sealed class LandUseBalance(RulebookEdition rulebook, Calculation calculation)
{
    private readonly List<UseTransition> setAside = [];

    /// <summary>Where classes of use are told apart: the first level of the classification (一级类), or as stated.</summary>
    internal LandUseStructure? Run(ValueList<UseTransition> transitions, bool byFirstLevel)
    {
        foreach (var twice in transitions.CountBy(static transition => transition.Id).Where(static count => count.Value > 1).OrderBy(static count => count.Key))
        {
            calculation.Report(FindingCatalogue.TransitionTwice, twice.Key, [Figure.Number(twice.Value)]);
        }

        if (calculation.HasFailed)
        {
            return null;
        }

        var moves = new List<(ScopePath Place, Code<LandUse> From, Code<LandUse> To, Area Area)>();
        foreach (var transition in transitions.OrderBy(static transition => transition.Id))
        {
            if (ClassOf(transition, transition.From, byFirstLevel) is { } from && ClassOf(transition, transition.To, byFirstLevel) is { } to)
            {
                moves.Add((transition.Place, from, to, transition.Area));
            }
            else
            {
                setAside.Add(transition);
            }
        }

        var rows = Rows(moves);
        Tell(rows);
        return new()
        {
            Whole = Area.Sum(moves.Select(static move => move.Area)),
            Rows = rows,
            Flows =
            [
                .. moves.GroupBy(static move => (move.From, move.To)).OrderBy(static flow => flow.Key.From).ThenBy(static flow => flow.Key.To)
                    .Select(static flow => new StructureFlow { From = flow.Key.From, To = flow.Key.To, Area = Area.Sum(flow.Select(static move => move.Area)) }),
            ],
            Places =
            [
                .. moves.GroupBy(static move => move.Place).OrderBy(static place => place.Key)
                    .Select(static place => new PlaceStructure { Place = place.Key, Whole = Area.Sum(place.Select(static move => move.Area)), Rows = Rows([.. place]) }),
            ],
            SetAside = [.. setAside.Select(static transition => transition.Id)],
            SetAsideArea = Area.Sum(setAside.Select(static transition => transition.Area)),
        };
    }

    private static ValueList<StructureRow> Rows(List<(ScopePath Place, Code<LandUse> From, Code<LandUse> To, Area Area)> moves)
    {
        var whole = Area.Sum(moves.Select(static move => move.Area)).Count;
        Ratio ShareOf(Area area) => whole == 0 ? Ratio.Zero : Ratio.Of(area.Count, whole);
        return
        [
            .. moves.SelectMany(static move => new[] { move.From, move.To }).Distinct().Order().Select(use =>
            {
                var before = Area.Sum(moves.Where(move => move.From == use).Select(static move => move.Area));
                var after = Area.Sum(moves.Where(move => move.To == use).Select(static move => move.Area));
                return new StructureRow { LandUse = use, Before = before, After = after, ShareBefore = ShareOf(before), ShareAfter = ShareOf(after) };
            }),
        ];
    }

    private Code<LandUse>? ClassOf(UseTransition transition, Code<LandUse> use, bool byFirstLevel)
    {
        if (!rulebook.LandUses.Contains(use))
        {
            calculation.Report(FindingCatalogue.TransitionClassUnknown, transition.Id, [Figure.Name(use.ToString()), transition.Area]);
            return null;
        }

        var crosswalk = rulebook.Crosswalk(use);
        if (crosswalk.Status != CrosswalkStatus.Exact || rulebook.LandUses.Find(crosswalk.Candidates[0]) is not { } found)
        {
            calculation.Report(
                FindingCatalogue.TransitionClassUnclear,
                transition.Id,
                [Figure.Name(use.ToString()), Figure.Name(crosswalk.Candidates.Count == 0 ? "—" : string.Join('、', crosswalk.Candidates)), transition.Area]);
            return null;
        }

        while (byFirstLevel && found.Parent is { } parent && rulebook.LandUses.Find(parent) is { } above)
        {
            found = above;
        }

        return found.Code;
    }

    private void Tell(ValueList<StructureRow> rows)
    {
        if (calculation.Why is not { } why)
        {
            return;
        }

        foreach (var (term, areaOf) in new (FigureTerm, Func<StructureRow, Area>)[] { (FigureTerms.StructureBefore, static row => row.Before), (FigureTerms.StructureAfter, static row => row.After) })
        {
            ValueList<Operand> parts = [.. rows.Select(row => Given(term, row, areaOf(row)))];
            why.Step(new(FigureTerms.StructureWhole.Code, term.Code.ToString()), Area.Sum(rows.Select(areaOf)), parts.Count == 0 ? Derivation.Given : Derivation.Sum, parts);
        }

        Operand Given(FigureTerm term, StructureRow row, Area area)
        {
            var key = new FigureKey(term.Code, row.LandUse.ToString());
            why.Step(key, area, Derivation.Given);
            return Operand.From(key, area);
        }
    }
}
