using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Which costs belong to the products (产品成本): those the operation laid down, and what corrects them.</summary>
/// <remarks>
/// Net income is struck once for each pot. What was paid for land, its integration and its supply is a deduction from supply income
/// and from nothing else; what products cost is one from product income, whoever bears both.
/// </remarks>
internal sealed class ProductCosts(IEnumerable<Posting> laidDown)
{
    private readonly HashSet<(Code<FigureTerm> Term, SubjectId Subject)> own = [.. laidDown.Select(static posting => (posting.Key.Term, posting.Key.Subject))];

    /// <summary>Whether a cost is a deduction from what a pot brings.</summary>
    internal bool BelongsTo(Pot pot, Posting cost) => own.Contains((cost.Key.Term, cost.Key.Subject)) == (pot == Pot.Product);
}
