namespace AssetPlanning.Rulebook;

/// <content>权属争议.</content>
public static partial class StandardParameters
{
    /// <summary>对处理决定、裁决不服的起诉期限.</summary>
    public static Parameter<Days, Circumstance> TitleSuitWithin { get; } = new("title.suit-within");
}
