using System.Globalization;
using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Designer.Components.Forms;

/// <summary>What fields are called in the reader's language.</summary>
internal static class FormTitles
{
    /// <summary>The English title where the page is read in English and there is one, else the Chinese.</summary>
    public static string Named(this FormShape.Field field) =>
        field.EnglishTitle is { } english && CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english : field.Title;
}
