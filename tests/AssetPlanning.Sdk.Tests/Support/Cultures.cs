using System.Globalization;

namespace AssetPlanning.Tests.Support;

/// <summary>Cultures whose digits, signs, separators, calendars or casing trip programs up.</summary>
internal static class Cultures
{
    internal static readonly string[] Names = ["", "zh-CN", "de-DE", "tr-TR", "ar-SA", "fa-IR", "th-TH", "hi-IN"];

    internal static T In<T>(string name, Func<T> function)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
        try
        {
            return function();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    internal static void Each(Action action)
    {
        foreach (var name in Names)
        {
            In(name, () =>
            {
                action();
                return 0;
            });
        }
    }
}
