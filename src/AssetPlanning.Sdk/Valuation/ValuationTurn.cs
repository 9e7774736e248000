using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>A method's turn at one parcel under one setting (估价轮次). A method that says nothing leaves the asset without a value.</summary>
public ref partial struct ValuationTurn
{
    private readonly Calculation calculation;
    private readonly ValuedAs valued;
    private readonly ValuationNotes notes;
    private readonly Operand? piece;

    internal ValuationTurn(Calculation calculation, Consultation rulebook, string method, Parcel parcel, Lot? lot, ValuedState state, ValuedAs valued)
    {
        this.calculation = calculation;
        this.valued = valued;
        notes = new(rulebook, calculation.Why);
        (Method, Parcel, Lot, State) = (method, parcel, lot, state);
    }

    /// <summary>The parcel.</summary>
    public Parcel Parcel { get; }

    /// <summary>The lot of the plan it lies in, where one is known.</summary>
    public Lot? Lot { get; }

    /// <summary>The setting it is valued under (估价设定条件).</summary>
    public ValuedState State { get; }

    /// <summary>The use it is valued in: the surveyed one for current value, the planned one for planned value.</summary>
    public readonly Code<LandUse> Use => State.LandUse;

    /// <summary>Which rung of the value ladder this is.</summary>
    public readonly ValueStage Stage => valued.Stage;

    /// <summary>The name of the method.</summary>
    public string Method { get; }

    /// <summary>The recorder, when the calculation is being explained.</summary>
    public readonly Recorder? Why => calculation.Why;

    /// <summary>The name of the value in the trail, to say in <see cref="Why"/> how it came about.</summary>
    public readonly FigureKey Key => valued.Key(Parcel);

    internal Appraisal? Appraisal { get; private set; }

    internal FindingKind? Refusal { get; private set; }

    /// <summary>What a part of a parcel came to, in yuan, not rounded; with the basis and term it was found on.</summary>
    internal PieceValue? Part { get; private set; }

    /// <summary>Values the parcel at a price for its area.</summary>
    /// <param name="price">The price.</param>
    /// <param name="day">The day the price is of (估价期日).</param>
    /// <param name="term">The term of use the price is quoted for; none for land without one.</param>
    public void Price(UnitPrice price, DateOnly day, Years? term)
    {
        if (HasGround())
        {
            Settle(price.Of(Ground.Value.Area, Rounding.HalfUp), day, term, null, Derivation.TimesPrice, [Ground, Operand.Of(FigureTerms.Price, price)], Rounding.HalfUp);
        }
    }

    /// <summary>Values the parcel at an amount the method found by its own reckoning.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="day">The day it is of (估价期日).</param>
    /// <param name="term">The term of use it is for; none for land without one.</param>
    public void Value(Money amount, DateOnly day, Years? term) =>
        Settle(amount, day, term, null, Derivation.ByRule, [Ground], null);

    /// <summary>Leaves the parcel without a value and says why.</summary>
    /// <param name="kind">Why; of severity <see cref="Severity.Rejected"/>.</param>
    /// <param name="arguments">The numbers and names it tells of.</param>
    public void Refuse(FindingKind kind, ValueList<Figure> arguments = default)
    {
        Refusal = FindingKind.RequireSettingAside(kind);
        calculation.Report(kind, Parcel.Subject, arguments);
    }

    /// <summary>Takes back what was told: there is no value.</summary>
    internal readonly void Forget()
    {
        Why?.Forget(Key);
        notes.Forget();
    }
}
