import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;

/** Fills PDF forms: FILE.pdf with FILE.txt, a line for each entry, name and text parted by a tab, \n and \\ for a line end and a backslash; a box has no text. Incremental or whole. */
class FillWithPdfBox {
    public static void main(String[] arguments) throws Exception {
        boolean isIncremental = arguments[0].equals("incremental");
        for (int i = 1; i < arguments.length; i++) {
            fill(Path.of(arguments[i]), isIncremental);
        }
    }

    static void fill(Path path, boolean isIncremental) throws Exception {
        byte[] blank = Files.readAllBytes(path);
        try (PDDocument document = PDDocument.load(blank)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            for (String line : Files.readAllLines(Path.of(path + ".txt"), StandardCharsets.UTF_8)) {
                String[] entry = line.split("\t", 2);
                if (entry.length == 2) {
                    form.getField(entry[0]).setValue(entry[1].translateEscapes());
                } else {
                    ((PDCheckBox) form.getField(entry[0])).check();
                }
            }
            save(document, path.toFile(), isIncremental);
        }
    }

    static void save(PDDocument document, File to, boolean isIncremental) throws Exception {
        if (!isIncremental) {
            document.save(to);
            return;
        }
        try (var out = new java.io.FileOutputStream(to)) {
            document.saveIncremental(out);
        }
    }
}
