using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>The inventory price of a class, of one grade where prices go by grade (清查价格).</summary>
public sealed record InventoryPrice
{
    /// <summary>The class.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>The grade it is for (耕地利用等), where prices of the class go by grade.</summary>
    public QualityGrade? Grade { get; init; }

    /// <summary>清查价格.</summary>
    public required UnitPrice Price { get; init; }
}

/// <summary>The grade of a parcel (宗地质量等级).</summary>
public sealed record ParcelGrade : IOfAsset
{
    /// <summary>The parcel.</summary>
    public required SubjectId Asset { get; init => field = value.OrThrow(); }

    /// <summary>The grade.</summary>
    public required QualityGrade Grade { get; init; }
}

/// <summary>Values land as the national inventory of state-owned assets does (清查价格法): value = area × inventory price.</summary>
/// <remarks>
/// Farm land is priced by its grade of use (耕地利用等). Rural roads, ditches and field ridges (1006, 1107, 1203) are priced at nothing, reservoirs (1103)
/// as ponds (1104): both are rows of the rulebook. The value is kept in 万元 with two places, half up, four where two would show nothing.
/// A class is found under its own code, or under the one the crosswalk of the rulebook makes of it exactly (survey3:1107 is 2023:1705), never under one of
/// several. A class without a price has no value; it is not worth −10,000, nor zero.
/// </remarks>
public sealed record InventoryValue : ValuationMethod
{
    /// <summary>估价基准; its rounding is not used, the inventory has its own.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The prices, one a class and grade.</summary>
    public required ValueList<InventoryPrice> Prices { get; init; }

    /// <summary>The grades of parcels, in the order of their names.</summary>
    public ValueList<ParcelGrade> Grades { get; init => field = ValuationRows.ByAsset(value); }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (!turn.HasEdition())
        {
            return;
        }

        // The price states no term of its own, nor is it corrected to one: neither is the value.
        if (turn.HasGround() && (Nil(turn) ?? Find(ref turn)) is { } price)
        {
            turn.ValueInWan([turn.Derive(FigureTerms.ExactValue, Derivation.PriceOfArea, [turn.Ground, price])], Basis, term: null);
        }
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "清查价格法",
        English = "inventory price",
        Formula = "经济价值 = 面积 × 清查价格（万元，两位小数四舍五入）",
        Source = ValuationSources.AssetInventory,
        Preconditions =
        [
            FindingCatalogue.ClassWithoutEdition.Code, FindingCatalogue.PriceMissing.Code, FindingCatalogue.DuplicatePrice.Code, FindingCatalogue.AssetNotDescribed.Code,
            FindingCatalogue.AssetDescribedTwice.Code, FindingCatalogue.ClassToBeSubdivided.Code, FindingCatalogue.ValuationInputNegative.Code,
            FindingCatalogue.ValuationInputNothing.Code, FindingCatalogue.PriceUnitDoubtful.Code,
        ],
        Directions = [new(nameof(InventoryPrice.Price), ValueDirection.Raises)],
    };

    /// <summary>A class the inventory prices at nothing, with the row that says so.</summary>
    private Operand? Nil(in ValuationTurn turn)
    {
        var answer = turn.Ask(StandardParameters.ValuationNilClasses, Basis.Day);
        var (classes, use) = (new InventoryClasses(turn), turn.Use);
        if (answer.IsMissing || !answer.Value.Split(' ').Any(nil => classes.Are(use, nil)))
        {
            return null;
        }

        turn.NoteNil();
        return turn.Tell(FigureTerms.InventoryPrice, UnitPrice.PerSquareMetre(0), basis: turn.Cite(answer.Row!));
    }

    private Operand? Find(ref ValuationTurn turn)
    {
        var (use, basis) = PricedAs(turn);
        List<InventoryPrice> found = [.. Prices.Where(price => price.LandUse == use)];
        if (found.Count == 0)
        {
            var classes = new InventoryClasses(turn);
            found = [.. Prices.Where(price => classes.Are(use, price.LandUse))];
            basis ??= classes.Basis;
            if (found.Count == 0 && classes.OneOf(use, [.. Prices.Select(static price => price.LandUse)]) is { Count: > 0 } several)
            {
                turn.Refuse(FindingCatalogue.ClassToBeSubdivided, [Figure.Name(use.ToString()), Figure.Name(string.Join(' ', several))]);
                return null;
            }
        }

        return found.Exists(static price => price.Grade is not null) && !TryGrade(ref turn, ref found) ? null : Only(ref turn, use, found, basis);
    }

    private bool TryGrade(ref ValuationTurn turn, ref List<InventoryPrice> found)
    {
        if (!turn.TryFindAsset(Grades, nameof(Grades), out var grade))
        {
            return false;
        }

        found = found.FindAll(price => price.Grade == grade.Grade);
        return true;
    }

    private Operand? Only(ref ValuationTurn turn, Code<LandUse> use, List<InventoryPrice> found, Citation? basis)
    {
        if (found.Count != 1)
        {
            var name = Figure.Name(use.ToString());
            turn.Refuse(found.Count == 0 ? FindingCatalogue.PriceMissing : FindingCatalogue.DuplicatePrice, found.Count == 0 ? [name] : [name, Figure.Number(found.Count)]);
            return null;
        }

        return turn.AcceptsAbove(nameof(InventoryPrice.Price), found[0].Price) && turn.IsPlausible(found[0].Price, Basis)
            ? turn.Tell(FigureTerms.InventoryPrice, found[0].Price, basis: basis)
            : null;
    }

    /// <summary>The class whose price holds: its own, or the one the rulebook prices it as, written 甲=乙.</summary>
    private (Code<LandUse> Use, Citation? Basis) PricedAs(in ValuationTurn turn)
    {
        var answer = turn.Ask(StandardParameters.ValuationPricedAs, Basis.Day);
        var classes = new InventoryClasses(turn);
        foreach (var pair in answer.IsMissing ? [] : answer.Value.Split(' '))
        {
            if (pair.Split('=') is [var from, var to] && classes.Are(turn.Use, from))
            {
                return (to, turn.Cite(answer.Row!));
            }
        }

        return (turn.Use, null);
    }
}
