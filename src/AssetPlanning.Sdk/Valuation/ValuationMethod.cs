using AssetPlanning.Inventory;

namespace AssetPlanning.Valuation;

/// <summary>A way to value an asset (估价方法).</summary>
public abstract record ValuationMethod
{
    /// <summary>Values one parcel in one use.</summary>
    /// <param name="turn">The parcel, the use and the door for the value.</param>
    public abstract void Appraise(ref ValuationTurn turn);
}

/// <summary>A method's turn at one parcel in one use (估价轮次). A method that says nothing leaves the asset without a value.</summary>
public ref struct ValuationTurn
{
    private readonly Calculation calculation;

    internal ValuationTurn(Calculation calculation, Parcel parcel, Code<LandUse> use, ValueStage stage, string method)
    {
        this.calculation = calculation;
        Parcel = parcel;
        Use = use;
        Stage = stage;
        Method = method;
    }

    /// <summary>The parcel.</summary>
    public Parcel Parcel { get; }

    /// <summary>The use it is valued in: the surveyed one for current value, the planned one for planned value.</summary>
    public Code<LandUse> Use { get; }

    /// <summary>Which rung of the value ladder this is.</summary>
    public ValueStage Stage { get; }

    /// <summary>The name of the method.</summary>
    public string Method { get; }

    /// <summary>The recorder, when the calculation is being explained.</summary>
    public readonly Recorder? Why => calculation.Why;

    /// <summary>The name of the value in the trail, to say in <see cref="Why"/> how it came about.</summary>
    public readonly FigureKey Key => Appraisals.Key(Parcel, Stage);

    internal Appraisal? Appraisal { get; private set; }

    internal FindingKind? Refusal { get; private set; }

    /// <summary>Values the parcel at a price for its area.</summary>
    /// <param name="price">The price.</param>
    /// <param name="day">The day the price is of (估价期日).</param>
    /// <param name="term">The term of use the price is quoted for; none for land without one.</param>
    public void Price(UnitPrice price, DateOnly day, Years? term)
    {
        var amount = price.Of(Parcel.Area, Rounding.HalfUp);
        Appraisal = new() { Stage = Stage, Amount = amount, Day = day, Term = term };
        Why?.Step(
            Key,
            amount,
            Derivation.TimesPrice,
            [Operand.From(Stocktaking.AreaKey(Parcel), Parcel.Area), Operand.Of(FigureTerms.Price, price)],
            Rounding.HalfUp,
            Method);
    }

    /// <summary>Values the parcel at an amount the method found by its own reckoning.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="day">The day it is of (估价期日).</param>
    /// <param name="term">The term of use it is for; none for land without one.</param>
    public void Value(Money amount, DateOnly day, Years? term)
    {
        Appraisal = new() { Stage = Stage, Amount = amount, Day = day, Term = term };
        Why?.Step(
            Key,
            amount,
            Derivation.ByRule,
            [Operand.From(Stocktaking.AreaKey(Parcel), Parcel.Area)],
            rule: Method);
    }

    /// <summary>Leaves the parcel without a value and says why.</summary>
    /// <param name="kind">Why; of severity <see cref="Severity.Rejected"/>.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public void Refuse(FindingKind kind, ValueList<Figure> arguments = default)
    {
        Refusal = FindingKind.RequireSettingAside(kind);
        calculation.Report(kind, Parcel.Subject, arguments);
    }
}
