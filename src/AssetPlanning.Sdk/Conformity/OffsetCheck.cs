using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Strikes a balance of what is taken against what is given (平衡核算).</summary>
internal sealed class OffsetCheck(OffsetKind kind, ValueList<OffsetEntry> entries, Calculation calculation)
{
    private readonly List<OffsetEntry> sound = [];
    private readonly List<OffsetEntry> setAside = [];

    internal OffsetSheet Run()
    {
        foreach (var measure in kind.Measures)
        {
            if (measure.Basis is null)
            {
                calculation.Report(FindingCatalogue.OffsetWithoutBasis, kind.Code.ToString(), [Figure.Name(kind.Chinese), Figure.Name(measure.Chinese)]);
            }
        }

        Sort();
        var lines = sound.Concat(setAside)
            .GroupBy(entry => (entry.Account, Year: kind.Window == OffsetWindow.Yearly ? entry.Day.Year : (int?)null))
            .OrderBy(static account => account.Key.Account).ThenBy(static account => account.Key.Year)
            .SelectMany(account => Lines(account.Key.Account, account.Key.Year));
        return new() { Kind = kind, Lines = [.. lines], SetAside = [.. setAside.Select(static entry => entry.Project)] };
    }

    /// <summary>By day, what is given before what is taken, then by project: the same entries in any order come to the same sheet.</summary>
    private void Sort()
    {
        var known = kind.Measures.ToDictionary(static measure => measure.Code);
        var named = entries.CountBy(static entry => (entry.Account, entry.Side, entry.Project)).ToDictionary();
        var soldIn = entries.Where(static entry => entry.Side == OffsetSide.Given).Select(static entry => (entry.Project, entry.Account)).Distinct()
            .ToLookup(static given => given.Project, static given => given.Account);
        foreach (var entry in entries
            .OrderBy(static entry => entry.Day).ThenByDescending(static entry => entry.Side).ThenBy(static entry => entry.Account)
            .ThenBy(static entry => entry.Project).ThenBy(static entry => entry.Amounts.ToString(), StringComparer.Ordinal).ThenBy(static entry => entry.Document.ToString(), StringComparer.Ordinal))
        {
            var (defect, arguments) = Defect(entry, known, named[(entry.Account, entry.Side, entry.Project)]);
            if (defect is null && entry.Side == OffsetSide.Given && soldIn[entry.Project].Skip(1).Any())
            {
                // What one piece of land gives makes good once, whoever books it (一地多补).
                (defect, arguments) = (FindingCatalogue.OffsetGivenTwice, [Figure.Name(string.Join('、', soldIn[entry.Project].Order()))]);
            }

            if (defect is not null)
            {
                calculation.Report(defect, entry.Project, [Figure.Name(entry.Account.ToString()), .. arguments]);
                setAside.Add(entry);
            }
            else
            {
                sound.Add(entry);
            }
        }
    }

    private static (FindingKind? Kind, ValueList<Figure> Arguments) Defect(OffsetEntry entry, Dictionary<Code<OffsetMeasure>, OffsetMeasure> known, int count)
    {
        if (count > 1)
        {
            return (FindingCatalogue.OffsetEntryTwice, [Figure.Number(count)]);
        }

        foreach (var (code, measure) in known)
        {
            if (entry.Amounts.Count(amount => amount.Measure == code) != 1)
            {
                return (FindingCatalogue.OffsetMeasureMissing, [Figure.Name(measure.Chinese)]);
            }
        }

        foreach (var amount in entry.Amounts)
        {
            if (!known.TryGetValue(amount.Measure, out var measure) || amount.Amount.Unit.IsNone || !amount.Amount.Unit.IsCommensurable(measure.Unit))
            {
                return (FindingCatalogue.OffsetUnitDiffers, [Figure.Name(amount.Measure.ToString()), Figure.Name(amount.Amount.Unit.ToString())]);
            }

            if (!AmountParts.AddUpTo(amount.Parts, amount.Amount))
            {
                return (FindingCatalogue.AmountPartsDiffer, [amount.Amount, AmountParts.TotalOf(amount.Parts)]);
            }

            if (amount.Amount.Sign < 0)
            {
                return (FindingCatalogue.OffsetNegative, [Figure.Name(amount.Measure.ToString()), amount.Amount]);
            }
        }

        return (null, []);
    }

    private IEnumerable<OffsetLine> Lines(ScopePath account, int? year)
    {
        var its = sound.Where(entry => entry.Account == account && (year is null || entry.Day.Year == year)).ToList();
        var isDoubtful = setAside.Exists(entry => entry.Account == account && (year is null || entry.Day.Year == year));
        return kind.Measures.AsSpan().ToArray().Select(measure => new OffsetAccount(kind, measure, account, year, calculation).Strike(its, isDoubtful));
    }
}
