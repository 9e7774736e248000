namespace AssetPlanning.Inventory;

/// <summary>How much of a class there is, or is wanted, in a place (分类数量).</summary>
public sealed record ClassAmount
{
    /// <summary>The class: a land use, a resource.</summary>
    public required SubjectId Class { get; init => field = value.OrThrow(); }

    /// <summary>行政区.</summary>
    public required DivisionCode Place { get; init; }

    /// <summary>How much.</summary>
    public required Quantity Amount { get; init; }

    /// <summary>What a baseline holds of each class of land, by place (现状分类面积).</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="level">At which level of divisions.</param>
    /// <returns>The amounts in m², by class and place.</returns>
    public static ValueList<ClassAmount> Of(Baseline baseline, DivisionLevel level)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        return
        [
            .. baseline.Parcels.GroupBy(parcel => (parcel.LandUse, Place: parcel.Division.Level <= level ? parcel.Division : parcel.Division.At(level)))
                .OrderBy(static group => group.Key.LandUse).ThenBy(static group => group.Key.Place)
                .Select(static group => new ClassAmount
                {
                    Class = new(group.Key.LandUse.ToString()),
                    Place = group.Key.Place,
                    Amount = new(Area.Sum(group.Select(static parcel => parcel.Area)).In(AreaUnit.SquareMetre), "m²"),
                }),
        ];
    }
}

/// <summary>What there is against what is wanted (供需平衡表), by class and place; totals by class.</summary>
public sealed record SupplyDemandTable
{
    /// <summary>The rows, by class and place.</summary>
    public required ValueList<SupplyDemandRow> Rows { get; init; }

    /// <summary>The classes, by name.</summary>
    public required ValueList<SupplyDemandTotal> Totals { get; init; }
}

/// <summary>A class in a place (单类供需): surplus and lack are what there is and what is wanted exceed each other by; one of them is nothing.</summary>
public sealed record SupplyDemandRow
{
    /// <summary>The class.</summary>
    public required SubjectId Class { get; init; }

    /// <summary>行政区.</summary>
    public required DivisionCode Place { get; init; }

    /// <summary>What there is (现状); none where nobody says, which is not nothing.</summary>
    public Quantity? There { get; init; }

    /// <summary>What is wanted (需求); none where nobody says, which is not nothing.</summary>
    public Quantity? Wanted { get; init; }

    /// <summary>富余; none where it was not checked.</summary>
    public Quantity? Surplus { get; init; }

    /// <summary>缺口; none where it was not checked.</summary>
    public Quantity? Lack { get; init; }
}

/// <summary>A class over all places (分类合计): there − wanted = surplus − lack, exactly.</summary>
/// <remarks>A surplus in one place does not serve a lack in another by itself: what could be met by moving is told apart from what is not there at all.</remarks>
public sealed record SupplyDemandTotal
{
    /// <summary>The class.</summary>
    public required SubjectId Class { get; init; }

    /// <summary>现状合计, of the places checked.</summary>
    public required Quantity There { get; init; }

    /// <summary>需求合计, of the places checked.</summary>
    public required Quantity Wanted { get; init; }

    /// <summary>富余合计.</summary>
    public required Quantity Surplus { get; init; }

    /// <summary>缺口合计.</summary>
    public required Quantity Lack { get; init; }

    /// <summary>The lack that surplus elsewhere could meet (可调剂): the smaller of the two.</summary>
    public required Quantity Movable { get; init; }

    /// <summary>The lack nothing meets (净缺口).</summary>
    public required Quantity Unmet { get; init; }

    /// <summary>How many places were not checked (未核查地区数); the totals are then not of the whole.</summary>
    public required int NotChecked { get; init; }
}
