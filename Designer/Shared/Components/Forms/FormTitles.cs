using System.Globalization;
using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Designer.Components.Forms;

/// <summary>What a form and its parts are called in the reader's language: in English where there is such a title, else in Chinese.</summary>
public static class FormTitles
{
    /// <summary>Null for a form without a name of its own.</summary>
    public static string? Named(this FormShape form) => InEnglish(form.EnglishTitle) ?? form.Title;

    public static string Named(this FormShape.Field field) => InEnglish(field.EnglishTitle) ?? field.Title;

    public static string Named(this FormShape.Section section) => InEnglish(section.EnglishTitle) ?? section.Title;

    public static string Named(this FormShape.Choice choice) => InEnglish(choice.EnglishTitle) ?? choice.Title;

    private static string? InEnglish(string? title) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? title : null;
}
