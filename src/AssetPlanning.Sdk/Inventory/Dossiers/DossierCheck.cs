using AssetPlanning.Financing;

namespace AssetPlanning.Inventory;

/// <summary>Counts which facts of the six lists are there (清单完整度计算).</summary>
internal sealed class DossierCheck(UnitDossier dossier, Calculation calculation)
{
    private readonly List<MissingFact> missing = [];

    internal DossierCompleteness Run()
    {
        RequireKnownAssets();
        ValueList<ListScore> lists =
        [
            Score(DossierList.Resources, dossier.Resources, static entry => entry.Asset, static entry =>
            [
                ("Area/Stock", entry.Area is not null || entry.Stock is not null),
                ("Grades", entry.Grades.Count > 0),
                ("Use", entry.Use is not null),
                ("AnnualBenefit", entry.AnnualBenefit is not null),
                ("Origin", entry.Origin is not null),
                ("Source", entry.Source is not null),
            ]),
            Score(DossierList.Assets, dossier.Assets, static entry => entry.Id, static entry =>
            [
                ("Resources", entry.Resources.Count > 0),
                ("Value", entry.Value is not null),
                ("Use", entry.Use is not null),
                ("Rights", entry.Rights.Count > 0),
                ("AnnualBenefit", entry.AnnualBenefit is not null),
            ]),
            Score(DossierList.Funds, dossier.Funds, static entry => entry.Id, static entry =>
            [
                ("Uses", entry.Uses.Count > 0),
                ("Terms", entry.Nature != FundNature.Debt || entry.Terms is not null),
            ]),
            Score(DossierList.Conditions, dossier.Conditions, static entry => entry.Id, static entry =>
            [
                ("Limit", entry.Limit is not null),
                ("Basis", entry.Basis is not null),
            ]),
            Score(DossierList.Demands, dossier.Demands, static entry => entry.Id, static entry =>
            [
                ("Role", entry.Role is not null),
                ("Target", entry.Target is not null),
                ("Intensity", entry.Intensity is not null),
                ("Area", entry.Area is not null),
            ]),
            Score(DossierList.Policies, dossier.Policies, static entry => entry.Id, static entry =>
            [
                ("Eligibility", entry.Eligibility != new Eligibility()),
                ("Rows", entry.Rows.Count > 0),
            ]),
        ];
        var score = lists.Aggregate(Ratio.Zero, static (sum, list) => sum + list.Score) / lists.Count;
        Tell(lists, score);
        return new() { Unit = dossier.Unit, Score = score, Lists = lists, Missing = [.. missing] };
    }

    private ListScore Score<T>(DossierList list, ValueList<T> entries, Func<T, SubjectId> nameOf, Func<T, (string Fact, bool IsThere)[]> factsOf)
    {
        var (asked, present) = (0, 0);
        foreach (var entry in entries)
        {
            foreach (var (fact, isThere) in factsOf(entry))
            {
                asked++;
                if (isThere)
                {
                    present++;
                }
                else
                {
                    missing.Add(new() { List = list, Entry = nameOf(entry), Fact = fact });
                }
            }
        }

        var isKnownEmpty = dossier.KnownEmpty.Contains(list);
        if (isKnownEmpty && entries.Count > 0)
        {
            calculation.Report(FindingCatalogue.ListNotEmpty, dossier.Unit, [Figure.Name(list.ToString()), Figure.Number(entries.Count)]);
        }

        if (entries.Count == 0 && !isKnownEmpty)
        {
            missing.Add(new() { List = list, Entry = dossier.Unit, Fact = list.ToString() });
            calculation.Report(FindingCatalogue.ListMissing, dossier.Unit, [Figure.Name(list.ToString())]);
        }
        else if (present < asked)
        {
            calculation.Report(FindingCatalogue.FactsMissing, dossier.Unit, [Figure.Name(list.ToString()), Figure.Number(asked - present), Figure.Number(asked)]);
        }

        return new()
        {
            List = list,
            Entries = entries.Count,
            Asked = asked,
            Present = present,
            Score = asked > 0 ? Ratio.Of(present, asked) : isKnownEmpty ? Ratio.One : Ratio.Zero,
        };
    }

    /// <summary>An asset is made of resources that are in the list of resources.</summary>
    private void RequireKnownAssets()
    {
        HashSet<SubjectId> known = [.. dossier.Resources.Select(static resource => resource.Asset)];
        foreach (var asset in dossier.Assets)
        {
            foreach (var resource in asset.Resources.Where(resource => !known.Contains(resource)))
            {
                calculation.Report(FindingCatalogue.ResourceNotListed, asset.Id, [resource]);
            }
        }
    }

    private void Tell(ValueList<ListScore> lists, Ratio score)
    {
        if (calculation.Why is not { } why)
        {
            return;
        }

        foreach (var list in lists)
        {
            if (list.Asked == 0)
            {
                why.Step(KeyOf(list.List), list.Score, Derivation.ByRule, rule: "0 for an empty list, 1 for one known to be empty");
                continue;
            }

            why.Step(
                KeyOf(list.List),
                list.Score,
                Derivation.Quotient,
                [Operand.Of(FigureTerms.FactsPresent, (Ratio)list.Present), Operand.Of(FigureTerms.FactsAsked, (Ratio)list.Asked)]);
        }

        var together = new FigureKey(FigureTerms.ScoresTogether.Code, dossier.Unit);
        why.Step(together, score * lists.Count, Derivation.Sum, [.. lists.Select(list => Operand.From(KeyOf(list.List), list.Score))]);
        why.Step(
            new(FigureTerms.DossierScore.Code, dossier.Unit),
            score,
            Derivation.Quotient,
            [Operand.From(together, score * lists.Count), Operand.Of(FigureTerms.ListCount, (Ratio)lists.Count)]);
    }

    private FigureKey KeyOf(DossierList list) => new(FigureTerms.ListScore.Code, dossier.Unit, Line: (int)list);
}
