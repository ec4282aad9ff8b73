namespace ApprovalHub.Domain.People;

/// <summary>A window (窗口) of the hall; its number is its key.</summary>
public sealed class Window
{
    private Window()
    {
    }

    /// <param name="number">Number over the window, for example <c>103</c>.</param>
    /// <param name="name">Name on the sign.</param>
    /// <param name="kind">What the window is for.</param>
    /// <param name="floor">Floor, 1 being the ground floor (一楼).</param>
    /// <param name="postCode">Post that mans it; who sits there today follows from the post.</param>
    public Window(string number, string name, WindowKind kind, int floor, string postCode)
    {
        Number = number;
        Name = name;
        Kind = kind;
        Floor = floor;
        PostCode = postCode;
    }

    public string Number { get; private set; } = "";

    public string Name { get; private set; } = "";

    public WindowKind Kind { get; private set; }

    public int Floor { get; private set; }

    public string PostCode { get; private set; } = "";

    /// <summary>Codes of the departments all of whose matters it takes.</summary>
    public IReadOnlyList<string> Departments { get; private set; } = [];

    /// <summary>Codes (实施编码) of single matters that it takes besides.</summary>
    public IReadOnlyList<string> Matters { get; private set; } = [];

    /// <summary>Sets what the window takes (窗口动态调整, R-BALANCE); a comprehensive window takes everything whatever is set.</summary>
    public void Take(IEnumerable<string> departments, IEnumerable<string> matters)
    {
        Departments = [.. departments.Distinct().Order(StringComparer.Ordinal)];
        Matters = [.. matters.Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether an applicant with this matter is at the right window.</summary>
    /// <param name="matterCode">实施编码</param>
    /// <param name="department">Code of the department that owns the matter.</param>
    public bool Takes(string matterCode, string department) => Kind switch
    {
        WindowKind.Comprehensive or WindowKind.GreenChannel => true,
        WindowKind.Dispatch => false,
        _ => Departments.Contains(department) || Matters.Contains(matterCode),
    };
}
