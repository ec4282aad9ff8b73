using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>HarfBuzz's own subsetter, exported by the native library of HarfBuzzSharp but not wrapped by it.</summary>
internal static partial class HarfBuzzSubset
{
    /// <summary>HB_SUBSET_FLAGS_NO_HINTING: paper needs no screen hints, and they are half of a Song face.</summary>
    private const uint NoHinting = 1;

    private const int Row = 256;

    private const string Library = "libHarfBuzzSharp";

    /// <summary>
    /// The face with these code points only. Cutting by code point, not by glyph, leaves each glyph one code point, so that text copied from
    /// the PDF is 行 and not the Kangxi radical that shares its glyph.
    /// </summary>
    public static byte[] Cut(Face face, IReadOnlyCollection<int> codePoints) =>
        TryCut(face, codePoints) ?? TryCut(face, Widened(codePoints)) ?? throw new InvalidOperationException("HarfBuzz cannot cut this face");

    /// <summary>HarfBuzz gives up over thousands of code points that stand apart; with the rows around them they are few stretches.</summary>
    private static IEnumerable<int> Widened(IEnumerable<int> codePoints) =>
        codePoints.Select(codePoint => codePoint / Row).Distinct().SelectMany(row => Enumerable.Range(row * Row, Row));

    private static byte[]? TryCut(Face face, IEnumerable<int> codePoints)
    {
        var input = InputCreate();
        if (input == 0)
            throw new InvalidOperationException("HarfBuzz cannot set up a subset");
        try
        {
            InputSetFlags(input, NoHinting);
            var wanted = InputUnicodeSet(input);
            foreach (var codePoint in codePoints)
                SetAdd(wanted, (uint)codePoint);
            return Run(face, input);
        }
        finally
        {
            InputDestroy(input);
        }
    }

    private static byte[]? Run(Face face, nint input)
    {
        var cut = SubsetOrFail(face.Handle, input);
        GC.KeepAlive(face);
        if (cut == 0)
            return null;
        var blob = FaceReferenceBlob(cut);
        try
        {
            var bytes = new byte[BlobGetLength(blob)];
            Marshal.Copy(BlobGetData(blob, out _), bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            BlobDestroy(blob);
            FaceDestroy(cut);
        }
    }

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    private static partial nint InputCreate();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    private static partial void InputDestroy(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_unicode_set")]
    private static partial nint InputUnicodeSet(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    private static partial void InputSetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    private static partial void SetAdd(nint set, uint codePoint);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    private static partial nint SubsetOrFail(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    private static partial nint FaceReferenceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    private static partial void FaceDestroy(nint face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_length")]
    private static partial uint BlobGetLength(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    private static partial nint BlobGetData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    private static partial void BlobDestroy(nint blob);
}
