using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>One account in one measure over one window: strikes its line (平衡账户).</summary>
internal sealed class OffsetAccount(OffsetKind kind, OffsetMeasure measure, ScopePath account, int? year, Calculation calculation)
{
    private readonly List<Operand> given = [];
    private readonly List<Operand> taken = [];

    internal OffsetLine Strike(List<OffsetEntry> entries, bool isDoubtful)
    {
        var nothing = new Quantity(0, measure.Unit);
        var (give, take, lowest, shortFrom) = (nothing, nothing, (Quantity?)null, (DateOnly?)null);
        foreach (var day in entries.GroupBy(static entry => entry.Day))
        {
            foreach (var entry in day)
            {
                var stated = entry.Amounts.First(one => one.Measure == measure.Code);
                var amount = stated.Amount.In(measure.Unit);
                (give, take) = entry.Side == OffsetSide.Given ? (give + amount, take) : (give, take + amount);
                Tell(entry, amount, stated.Parts);
            }

            var balance = (give * measure.Rate) - take;
            lowest = kind.Window != OffsetWindow.Running || lowest is not { } least || balance < least ? balance : least;
            shortFrom ??= kind.Window == OffsetWindow.Running && balance.Sign < 0 ? day.Key : null;
        }

        var end = lowest ?? nothing;
        shortFrom ??= end.Sign < 0 ? entries[^1].Day : null;
        TellTotals(give, take);
        if (shortFrom is { } from)
        {
            calculation.Report(
                FindingCatalogue.OffsetShort,
                Subject,
                [Figure.Name(account.ToString()), Figure.Name(kind.Chinese), Figure.Name(measure.Chinese), nothing - end, from],
                basis: measure.Basis);
        }

        return new()
        {
            Account = account,
            Measure = measure.Code,
            Year = year,
            Given = give,
            Allowed = give * measure.Rate,
            Taken = take,
            Lowest = end,
            ShortFrom = shortFrom,
            Status = shortFrom is not null ? VerdictStatus.Conflict : isDoubtful ? VerdictStatus.NotChecked : VerdictStatus.Clear,
        };
    }

    private SubjectId Subject => QuotaNames.Of(account, kind.Code + "-" + measure.Code);

    private void Tell(OffsetEntry entry, Quantity amount, ValueList<AmountPart> parts)
    {
        if (calculation.Why is not { } why)
        {
            return;
        }

        var (term, side) = entry.Side == OffsetSide.Given ? (FigureTerms.OffsetGiven, given) : (FigureTerms.OffsetTaken, taken);
        var key = new FigureKey(term.Code, QuotaNames.Of(Subject, entry.Project), entry.Day);
        AmountParts.Tell(why, key, amount, parts, entry.Document);
        side.Add(Operand.From(key, amount));
    }

    private void TellTotals(Quantity give, Quantity take)
    {
        if (calculation.Why is not { } why)
        {
            return;
        }

        var allowed = give * measure.Rate;
        FigureKey givenKey = Key(FigureTerms.OffsetGivenTotal), allowedKey = Key(FigureTerms.OffsetAllowed), takenKey = Key(FigureTerms.OffsetTakenTotal);
        why.Step(givenKey, give, given.Count == 0 ? Derivation.Given : Derivation.Sum, [.. given]);
        why.Step(allowedKey, allowed, Derivation.TimesRatio, [Operand.From(givenKey, give), Operand.Of(FigureTerms.OffsetRate, measure.Rate)], basis: measure.Basis);
        why.Step(takenKey, take, taken.Count == 0 ? Derivation.Given : Derivation.Sum, [.. taken]);
        why.Step(Key(FigureTerms.OffsetLeft), allowed - take, Derivation.Difference, [Operand.From(allowedKey, allowed), Operand.From(takenKey, take)]);

        FigureKey Key(FigureTerm term) => new(term.Code, Subject, Line: year ?? 0);
    }
}
