namespace AssetPlanning.Financing;

/// <summary>A part of a bond redeemed with a payment (分期还本).</summary>
/// <param name="Payment">The payment, from 1.</param>
/// <param name="Part">Which part of the principal.</param>
public sealed record BondRedemption(int Payment, Ratio Part);

/// <summary>What a bond costs beside interest (债券费用). Every number is an input: places and years differ.</summary>
public sealed record BondFees
{
    /// <summary>Of the principal, at issue (发行费率).</summary>
    public required Ratio Issue { get; init; }

    /// <summary>Of the principal, at issue (登记费率).</summary>
    public required Ratio Registration { get; init; }

    /// <summary>Of every payment of interest and principal (兑付手续费率).</summary>
    public required Ratio Payment { get; init; }
}
