using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Vocabulary;

/// <summary>Years from one day to another, as a right that is granted for years has them.</summary>
public class YearsTests(Xunit.Abstractions.ITestOutputHelper output)
{
    /// <summary>Counted on the calendar by hand: from 2038-11-01 to 2039-05-16 are 196 days of a year of 365; a leap year begins on 2027-03-01.</summary>
    [Theory]
    [InlineData("2020-03-01", "2060-03-01", "40")]
    [InlineData("2026-11-01", "2039-05-16", "4576/365")]
    [InlineData("2026-11-01", "2026-11-01", "0")]
    [InlineData("2026-11-01", "2026-11-02", "1/365")]
    [InlineData("2027-03-01", "2027-03-02", "1/366")]
    [InlineData("2024-02-29", "2025-02-28", "1")]
    [InlineData("2024-02-29", "2028-02-29", "4")]
    [InlineData("2023-11-02", "2026-11-01", "1094/365")]
    [InlineData("2026-06-30", "9999-12-31", "2910329/365")]
    public void Between_TwoDays_IsWholeYearsAndDaysOfTheNext(string from, string until, string years) =>
        Years.Between(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(Years.Parse(years));

    [Fact]
    public void Between_SecondDayFirst_IsMisuse() =>
        FluentActions.Invoking(static () => Years.Between(new(2026, 1, 2), new(2026, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();

    /// <summary>A right of n years from any day has n years left on that day; ends later, they are more, begins later, never more.</summary>
    [Fact]
    public void Between_AnyDays_AgreesWithTheCalendarAndRises() => Runs.Each(output, 300, 20_000, static (draw, _) =>
    {
        var from = new DateOnly(draw.Int(1949, 2100), 1, 1).AddDays(draw.Int(0, 364));
        var years = draw.Int(0, 99);
        var until = from.AddYears(years);
        Years.Between(from, until).Should().Be((Years)years);
        var later = until.AddDays(draw.Int(1, 900));
        (Years.Between(from, later) > years).Should().BeTrue();
        (Years.Between(from.AddDays(1), later) <= Years.Between(from, later)).Should().BeTrue("29 February has the anniversaries of the 28th");
    });
}
