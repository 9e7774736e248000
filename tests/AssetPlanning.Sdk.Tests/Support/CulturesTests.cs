using System.Globalization;

namespace AssetPlanning.Tests.Support;

public class CulturesTests
{
    /// <summary>Without the data of the cultures every culture test would pass for nothing.</summary>
    [Fact]
    public void In_EachCulture_ReallyFormatsOtherwise()
    {
        Cultures.In("de-DE", () => 1.5m.ToString(CultureInfo.CurrentCulture)).Should().Be("1,5");
        Cultures.In("tr-TR", () => "i".ToUpper(CultureInfo.CurrentCulture)).Should().Be("İ");
        Cultures.In("th-TH", () => new DateOnly(2026, 1, 1).ToString("yyyy", CultureInfo.CurrentCulture)).Should().Be("2569");
        Cultures.In("fa-IR", () => new DateOnly(2026, 1, 1).ToString("yyyy", CultureInfo.CurrentCulture)).Should().Be("1404");
        Cultures.In("ar-SA", () => new DateOnly(2026, 1, 1).ToString("yyyy", CultureInfo.CurrentCulture)).Should().NotBe("2026");
        Cultures.In("hi-IN", () => 1_234_567.ToString("N0", CultureInfo.CurrentCulture)).Should().Be("12,34,567");
    }
}
