namespace AssetPlanning.Valuation;

/// <summary>A way to value an asset (估价方法).</summary>
public abstract record ValuationMethod
{
    /// <summary>Values one parcel under one setting.</summary>
    /// <param name="turn">The parcel, the setting and the door for the value.</param>
    public abstract void Appraise(ref ValuationTurn turn);

    /// <summary>What the method is (方法说明): formula, source, preconditions, and which way its parameters move the value.</summary>
    /// <returns>The statement, or none where the method makes none.</returns>
    public virtual MethodStatement? Statement() => null;
}
