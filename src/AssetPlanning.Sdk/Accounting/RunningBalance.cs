namespace AssetPlanning.Accounting;

/// <summary>A balance as it is and as it was when the day of its last change began (期初余额, 现时余额).</summary>
internal struct RunningBalance
{
    private DateOnly changedOn;
    private Money opening;

    internal Money Now { get; private set; }

    /// <summary>The balance when a day began that is not before the last change.</summary>
    internal readonly Money OpeningOf(DateOnly day) => day == changedOn ? opening : Now;

    internal void Move(DateOnly day, Money amount)
    {
        opening = OpeningOf(day);
        changedOn = day;
        Now += amount;
    }
}
