using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Puts a hurdle agreement into words (门槛分成条款): every convention is named, none is left to be guessed.</summary>
internal static class HurdleClause
{
    internal static Clause Of(HurdleSharing rule)
    {
        var terms = rule.Agreement;
        var calls = string.Join("、", rule.Calls.Select(static call => $"{call.Day.Text()} {call.Amount.ToText()}"));
        var callsEnglish = string.Join(", ", rule.Calls.Select(static call => $"{ClauseWords.YuanEnglish(call.Amount)} on {call.Day.Text()}"));
        var catchUp = terms.CatchUp.Sign == 0 ? "不设追赶" : $"由 {terms.Promoter} 追赶 {terms.CatchUp.Text()}";
        var catchUpEnglish = terms.CatchUp.Sign == 0 ? "no catch-up" : $"a catch-up of {terms.CatchUp.Text()} to {terms.Promoter}";
        return new(
            $"可分余额按门槛约定分配：依次返还 {terms.Preferred.Chinese()} 的出资、支付年 {terms.Hurdle.Text()} 的优先回报（{Chinese(terms.Compounding)}，{Chinese(terms.DayCount)}）、{catchUp}，其余 {terms.Promoter} 得超额分成 {terms.Promote.Text()}（{Chinese(terms.Convention)}）；出资比例 {terms.Contributions.Chinese()}{(rule.Calls.Count > 0 ? $"，缴款 {calls}" : string.Empty)}{(rule.SettleOn is { } day ? $"；{day.Text()} 结算，不足优先回报的由 {terms.Promoter} 以已得超额分成为限回拨" : string.Empty)}。",
            $"What is left goes by a hurdle: the capital of {terms.Preferred.English()}, a preferred return of {terms.Hurdle.Text()} a year ({English(terms.Compounding)}, {English(terms.DayCount)}), {catchUpEnglish}, and of the rest a promote of {terms.Promote.Text()} to {terms.Promoter} ({English(terms.Convention)}); contributions {terms.Contributions.English()}{(rule.Calls.Count > 0 ? $", called {callsEnglish}" : string.Empty)}{(rule.SettleOn is { } settled ? $"; settled on {settled.Text()}, when {terms.Promoter} gives back what the preferred miss, up to the promote it got" : string.Empty)}.");
    }

    private static string Chinese(Compounding compounding) => compounding switch
    {
        Compounding.Yearly => "按年复利",
        Compounding.None => "单利",
        _ => throw new ArgumentOutOfRangeException(nameof(compounding), compounding, "Unknown compounding."),
    };

    private static string English(Compounding compounding) => compounding switch
    {
        Compounding.Yearly => "compounding yearly",
        Compounding.None => "simple",
        _ => throw new ArgumentOutOfRangeException(nameof(compounding), compounding, "Unknown compounding."),
    };

    private static string Chinese(DayCount count) => count switch
    {
        DayCount.Actual365 => "按实际天数除以 365 计年",
        DayCount.Actual360 => "按实际天数除以 360 计年",
        DayCount.Thirty360 => "每月按 30 天、每年按 360 天计",
        _ => throw new ArgumentOutOfRangeException(nameof(count), count, "Unknown day count."),
    };

    private static string English(DayCount count) => count switch
    {
        DayCount.Actual365 => "actual days over 365",
        DayCount.Actual360 => "actual days over 360",
        DayCount.Thirty360 => "months of 30 days, years of 360",
        _ => throw new ArgumentOutOfRangeException(nameof(count), count, "Unknown day count."),
    };

    private static string Chinese(PromoteConvention convention) => convention switch
    {
        PromoteConvention.OffTheTop => "先提后分",
        PromoteConvention.AddedToShare => "加计份额",
        PromoteConvention.WholePart => "全额约定",
        _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "Unknown convention."),
    };

    private static string English(PromoteConvention convention) => convention switch
    {
        PromoteConvention.OffTheTop => "off the top, then by contributions",
        PromoteConvention.AddedToShare => "added to its contribution",
        PromoteConvention.WholePart => "all that it gets",
        _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "Unknown convention."),
    };
}
