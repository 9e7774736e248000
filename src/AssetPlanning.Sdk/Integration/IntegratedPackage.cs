using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Inventory;
using AssetPlanning.Valuation;

namespace AssetPlanning.Integration;

/// <summary>Assets gathered in one hand, and what that cost (整备后的资产包).</summary>
public sealed record IntegratedPackage
{
    /// <summary>What was gathered from.</summary>
    public required PlannedAssets Planned { get; init; }

    /// <summary>Who holds the package now (整备主体).</summary>
    public required PartyId Holder { get; init; }

    /// <summary>The day it was gathered.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The assets gathered, by parcel.</summary>
    public required ValueList<PlannedAsset> Assets { get; init; }

    /// <summary>The parcels set aside so far.</summary>
    public required ValueList<SetAside> SetAside { get; init; }

    /// <summary>The approvals the gathering needs.</summary>
    public required ValueList<ApprovalNeed> Needs { get; init; }

    /// <summary>The flows laid down: costs and the flows of the loans for them.</summary>
    public required ValueList<Posting> Dues { get; init; }

    /// <summary>The instruments that pay for it, by name: some stand ready until the end (整备阶段融资).</summary>
    public ValueList<FinancingInstrument> Financing { get; init; }

    /// <summary>The ledger so far: the flows laid down, by day, and draws for what is short.</summary>
    /// <returns>The ledger.</returns>
    public Ledger Ledger() => LedgerBook.Run(
        [.. Dues.Select(static posting => new Due(posting)), .. FinancingPlan.Standby(Financing, Dues, Scope)],
        new(null, ChainStage.Integration));

    /// <summary>The narrowest scope that holds every asset of the package.</summary>
    internal ScopePath Scope => ScopePath.Common(Assets.Select(static asset => asset.Parcel.Division).Distinct().Select(ScopePath.Of));
}
