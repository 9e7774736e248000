using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>What is shared (可分收益): income of the supply, or of products; each by its own account, at its own stage, under its own terms.</summary>
internal sealed record Pot(
    PartyId Account,
    ChainStage Stage,
    EventPrecedence Precedence,
    FigureTerm Whole,
    FigureTerm Remaining,
    FigureTerm CostBorne,
    FigureTerm Unrecovered,
    FigureTerm Recovery,
    FigureTerm Share,
    FigureTerm Accrual,
    FigureTerm Tax)
{
    internal static Pot Supply { get; } = new(
        StandingParties.SupplyProceeds,
        ChainStage.Sharing,
        EventPrecedence.SupplySharing,
        FigureTerms.Pot,
        FigureTerms.Remaining,
        FigureTerms.CostBorne,
        FigureTerms.Unrecovered,
        FigureTerms.CostRecovery,
        FigureTerms.Share,
        FigureTerms.Accrual,
        FigureTerms.Tax);

    internal static Pot Product { get; } = new(
        StandingParties.ProductProceeds,
        ChainStage.ProductSharing,
        EventPrecedence.ProductSharing,
        FigureTerms.ProductPot,
        FigureTerms.ProductRemaining,
        FigureTerms.ProductCostBorne,
        FigureTerms.ProductUnrecovered,
        FigureTerms.ProductCostRecovery,
        FigureTerms.ProductShare,
        FigureTerms.ProductAccrual,
        FigureTerms.ProductTax);
}
