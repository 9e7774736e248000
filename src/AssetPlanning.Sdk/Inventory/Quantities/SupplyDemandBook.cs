namespace AssetPlanning.Inventory;

/// <summary>Strikes supply against demand class by class and place by place (供需平衡).</summary>
internal sealed class SupplyDemandBook(Calculation calculation)
{
    internal SupplyDemandTable Run(ValueList<ClassAmount> there, ValueList<ClassAmount> wanted)
    {
        var (has, wants) = (ByPlace(there), ByPlace(wanted));
        var unsound = UnitsOfSeveralKinds(there.Concat(wanted));
        var rows = new List<SupplyDemandRow>();
        foreach (var key in has.Keys.Concat(wants.Keys).Distinct().OrderBy(static key => key.Class).ThenBy(static key => key.Place))
        {
            rows.Add(Row(key, has.GetValueOrDefault(key), wants.GetValueOrDefault(key), unsound.Contains(key.Class)));
        }

        ValueList<SupplyDemandTotal> totals = [.. rows.GroupBy(static row => row.Class).Select(Total).OfType<SupplyDemandTotal>()];
        return new() { Rows = [.. rows], Totals = totals };
    }

    private Dictionary<(SubjectId Class, DivisionCode Place), List<ClassAmount>> ByPlace(ValueList<ClassAmount> amounts)
    {
        foreach (var below in amounts.Where(static one => one.Amount.Sign < 0).OrderBy(static one => one.Class).ThenBy(static one => one.Place))
        {
            calculation.Report(FindingCatalogue.ClassAmountNegative, below.Class, [Figure.Name(below.Place.ToString()), below.Amount]);
        }

        return amounts.GroupBy(static one => (one.Class, one.Place)).ToDictionary(static group => group.Key, static group => group.ToList());
    }

    private HashSet<SubjectId> UnitsOfSeveralKinds(IEnumerable<ClassAmount> amounts)
    {
        var unsound = new HashSet<SubjectId>();
        foreach (var named in amounts.GroupBy(static one => one.Class).OrderBy(static named => named.Key))
        {
            QuantityUnit[] units = [.. named.Select(static one => one.Amount.Unit).Distinct()];
            if (Array.Exists(units, unit => !unit.IsCommensurable(units[0])))
            {
                calculation.Report(FindingCatalogue.ClassUnitsDiffer, named.Key, [Figure.Name(string.Join('、', units.Select(static unit => unit.ToString()).Order(StringComparer.Ordinal)))]);
                unsound.Add(named.Key);
            }
        }

        return unsound;
    }

    private SupplyDemandRow Row((SubjectId Class, DivisionCode Place) key, List<ClassAmount>? has, List<ClassAmount>? wants, bool isUnsound)
    {
        var row = new SupplyDemandRow { Class = key.Class, Place = key.Place };
        if (isUnsound)
        {
            return row;
        }

        row = row with { There = Sum(has), Wanted = Sum(wants) };
        var isNegative = (has ?? []).Concat(wants ?? []).Any(static one => one.Amount.Sign < 0);
        if (row is not { There: { } there, Wanted: { } wanted })
        {
            calculation.Report(FindingCatalogue.SupplyDemandNotChecked, key.Class, [Figure.Name(key.Place.ToString()), Figure.Name(has is null ? "现状" : "需求")]);
            return row;
        }

        if (isNegative)
        {
            return row;
        }

        var left = there - wanted;
        var none = new Quantity(0, there.Unit);
        row = row with { Surplus = left.Sign > 0 ? left : none, Lack = left.Sign < 0 ? none - left : none };
        if (left.Sign < 0)
        {
            calculation.Report(FindingCatalogue.ClassLacking, key.Class, [Figure.Name(key.Place.ToString()), there, wanted, row.Lack!.Value]);
        }

        if (calculation.Why is { } why)
        {
            Tell(why, row, has!, wants!, left);
        }

        return row;
    }

    private static Quantity? Sum(List<ClassAmount>? amounts) =>
        amounts is null ? null : amounts.Skip(1).Aggregate(amounts[0].Amount, static (sum, one) => sum + one.Amount);

    private SupplyDemandTotal? Total(IGrouping<SubjectId, SupplyDemandRow> rows)
    {
        SupplyDemandRow[] read = [.. rows.Where(static row => row.Lack is not null)];
        if (read.Length == 0)
        {
            return null;
        }

        Quantity Sum(Func<SupplyDemandRow, Quantity> of) => read.Skip(1).Aggregate(of(read[0]), (sum, row) => sum + of(row));
        var (surplus, lack) = (Sum(static row => row.Surplus!.Value), Sum(static row => row.Lack!.Value));
        var movable = surplus < lack ? surplus : lack;
        var total = new SupplyDemandTotal
        {
            Class = rows.Key,
            There = Sum(static row => row.There!.Value),
            Wanted = Sum(static row => row.Wanted!.Value),
            Surplus = surplus,
            Lack = lack,
            Movable = movable,
            Unmet = lack - movable,
            NotChecked = rows.Count() - read.Length,
        };
        calculation.Why?.Step(
            new(FigureTerms.UnmetDemand.Code, rows.Key),
            total.Unmet,
            Derivation.Difference,
            [Operand.Of(FigureTerms.ClassLack, lack), Operand.Of(FigureTerms.MovableSurplus, movable)]);
        return total;
    }

    private static void Tell(Recorder why, SupplyDemandRow row, List<ClassAmount> has, List<ClassAmount> wants, Quantity left)
    {
        SubjectId subject = new($"{row.Class}:{row.Place.Prefix}");
        var (there, wanted) = (new FigureKey(FigureTerms.ClassThere.Code, subject), new FigureKey(FigureTerms.ClassWanted.Code, subject));
        why.Step(there, row.There!.Value, Derivation.Sum, [.. has.Select(static one => Operand.Of(FigureTerms.ClassStated, one.Amount))]);
        why.Step(wanted, row.Wanted!.Value, Derivation.Sum, [.. wants.Select(static one => Operand.Of(FigureTerms.ClassStated, one.Amount))]);
        why.Step(new(FigureTerms.ClassLeft.Code, subject), left, Derivation.Difference, [Operand.From(there, row.There!.Value), Operand.From(wanted, row.Wanted!.Value)]);
    }
}
