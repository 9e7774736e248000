using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>A payment day of a borrowed source (付息还本日).</summary>
internal sealed record FundService(DateOnly Day, int Payment, FundSource Source, FundPool Pool, ScopePath Scope)
    : LedgerEvent(Day, EventPrecedence.DebtService, new(FinancingTerms.Service.Code, Source.Id, Day))
{
    internal override void Post(LedgerBook book, Calculation calculation)
    {
        if (!calculation.HasFailed)
        {
            FundPoolRun.In(book, Pool, Scope).AccountOf(Source).Serve(Day, Payment, book, calculation);
        }
    }
}

/// <summary>A look at the party's cash, and draws for what is short (缺口动用).</summary>
internal sealed record FundCover(DateOnly Day, FundPool Pool, ScopePath Scope)
    : LedgerEvent(Day, EventPrecedence.Shortfall, new(FinancingTerms.Shortfall.Code, Pool.Id, Day))
{
    internal override void Post(LedgerBook book, Calculation calculation)
    {
        if (!calculation.HasFailed)
        {
            FundPoolRun.In(book, Pool, Scope).Cover(Day, book, calculation);
        }
    }
}

/// <summary>What is left of the sources when all is done (余额报告).</summary>
internal sealed record FundClosing(FundPool Pool, ScopePath Scope)
    : LedgerEvent(DateOnly.MaxValue, EventPrecedence.Assertion, new(FinancingTerms.Unused.Code, Pool.Id, DateOnly.MaxValue))
{
    internal override void Post(LedgerBook book, Calculation calculation) => FundPoolRun.In(book, Pool, Scope).Close(book, calculation);
}
