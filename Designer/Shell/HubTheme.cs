using MudBlazor;

namespace ApprovalHub.Designer.Shell;

/// <summary>MudBlazor in the product's colours; <c>css/base.css</c> holds the same ones for our own elements.</summary>
internal static class HubTheme
{
    private static readonly string[] Fonts = ["Noto Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", "sans-serif"];

    public static MudTheme Value { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#1f5fbf",
            Secondary = "#4a5568",
            Error = "#b3261e",
            Warning = "#8a5300",
            Success = "#17713f",
            Info = "#1f5fbf",
            TextPrimary = "#1c2430",
            TextSecondary = "#525e6f",
            Background = "#f4f6f9",
            Surface = "#ffffff",
            LinesDefault = "#d9dfe7",
            LinesInputs = "#8792a2",
            Divider = "#e3e8ee",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#8ab6f5",
            Secondary = "#a9b4c2",
            Error = "#f2938c",
            Warning = "#e9b35c",
            Success = "#74c99a",
            Info = "#8ab6f5",
            TextPrimary = "#e6eaf0",
            TextSecondary = "#a9b4c2",
            Background = "#12161c",
            Surface = "#1a2029",
            LinesDefault = "#323c49",
            LinesInputs = "#76849a",
            Divider = "#2a333f",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "4px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "0.875rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontSize = "0.875rem", TextTransform = "none", LetterSpacing = "normal", FontWeight = "500" },
            Body1 = new Body1Typography { FontSize = "0.875rem", LetterSpacing = "normal" },
            Subtitle1 = new Subtitle1Typography { FontSize = "0.875rem", LetterSpacing = "normal" },
        },
    };
}
