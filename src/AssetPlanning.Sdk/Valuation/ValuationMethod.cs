namespace AssetPlanning.Valuation;

/// <summary>A way to value an asset (估价方法).</summary>
/// <remarks>
/// Built-in methods and a user's come through one door, the turn: it holds the term of a value against the law and the setting, refuses what is below
/// nothing, and carries day, prices and tax. A method that divides by zero or leaves the range of money sets the parcel aside with a finding; any other
/// exception is a fault of the method and stops the run with its name and the parcel's.
/// </remarks>
public abstract record ValuationMethod
{
    /// <summary>Values one parcel under one setting.</summary>
    /// <param name="turn">The parcel, the setting and the door for the value.</param>
    public abstract void Appraise(ref ValuationTurn turn);

    /// <summary>What the method is (方法说明): formula, source, preconditions, and which way its parameters move the value.</summary>
    /// <returns>The statement, or none where the method makes none.</returns>
    public virtual MethodStatement? Statement() => null;
}
