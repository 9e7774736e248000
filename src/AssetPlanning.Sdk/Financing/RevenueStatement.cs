namespace AssetPlanning.Financing;

/// <summary>What one class brought (分类收益).</summary>
public sealed record RevenueOfClass
{
    /// <summary>The class; none for receipts that stand in no line (收益类别).</summary>
    public Code<RevenueClass>? Class { get; init; }

    /// <summary>All of it (合计).</summary>
    public required Money Amount { get; init; }

    /// <summary>By year, years without any left out (分年).</summary>
    public required ValueList<AmountOfYear> Years { get; init; }
}

/// <summary>What the assets brought in, class by class (收益归类表): supply, quota trading, operation, and any other that is registered.</summary>
public sealed record RevenueStatement
{
    /// <summary>What was asked.</summary>
    public required RevenueTerms Terms { get; init; }

    /// <summary>The classes, in the order of the lines; receipts of no line last, where there are any.</summary>
    public required ValueList<RevenueOfClass> Classes { get; init; }

    /// <summary>All receipts of the ledger that are in force, in money and in things (收益合计).</summary>
    public required Money Total { get; init; }

    /// <summary>What a class brought.</summary>
    /// <param name="code">The class.</param>
    /// <returns>Its amount.</returns>
    /// <exception cref="ArgumentException">The statement has no such class.</exception>
    public Money Of(Code<RevenueClass> code) =>
        Classes.FirstOrDefault(item => item.Class == code)?.Amount ?? throw new ArgumentException($"The statement has no class {code}.", nameof(code));
}
