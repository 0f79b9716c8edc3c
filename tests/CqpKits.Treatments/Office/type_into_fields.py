"""Types into the fields of forms in a LibreOffice without a window, as a person would, and saves them as DOCX.

Arguments: the soffice program, the option that names its user profile.
Standard input: a JSON list of {Source, Target, Over, Texts: {bookmark: text}}, Source and Target as file URLs.

A field is found by the bookmark around it. The cursor is the one seen on the screen and the commands are the keyboard's
(.uno:InsertText, .uno:InsertPara): setting a text through the document model skips what Writer does to a content control
when somebody types into it.
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException


def properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def connect(pipe, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while True:
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except NoConnectException:
            if office.poll() is not None:
                raise
            time.sleep(0.1)


def length(text):
    """Cursor steps: UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def stands_in_control(anchor):
    """A control begins with a character that has no text."""
    step = anchor.Text.createTextCursorByRange(anchor.Start)
    step.goRight(1, True)
    return step.String == ""


def select(cursor, anchor, over):
    if over:
        cursor.gotoRange(anchor, False)
        return
    cursor.gotoRange(anchor.Start, False)
    if stands_in_control(anchor):
        cursor.goRight(1, False)
    cursor.goRight(length(anchor.String), True)


def type_text(keyboard, frame, text):
    for number, line in enumerate(text.split("\n")):
        if number:
            keyboard.executeDispatch(frame, ".uno:InsertPara", "", 0, ())
        if line:
            keyboard.executeDispatch(frame, ".uno:InsertText", "", 0, properties(Text=line))


def fill(desktop, keyboard, job):
    document = desktop.loadComponentFromURL(job["Source"], "_blank", 0, properties(Hidden=True))
    try:
        controller = document.CurrentController
        for name, text in job["Texts"].items():
            if not document.Bookmarks.hasByName(name):
                raise LookupError("no bookmark " + name)
            anchor = document.Bookmarks.getByName(name).Anchor
            select(controller.ViewCursor, anchor, job["Over"])
            type_text(keyboard, controller.Frame, text)
        document.storeToURL(job["Target"], properties(FilterName="MS Word 2007 XML"))
    finally:
        document.close(True)


def main():
    program, profile = sys.argv[1:3]
    jobs = json.load(sys.stdin)
    pipe = "cqpkits%d" % os.getpid()
    office = subprocess.Popen(
        [program, profile, "--headless", "--norestore", "--nologo", "--accept=pipe,name=%s;urp;" % pipe],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        services = connect(pipe, office)
        create = lambda name: services.ServiceManager.createInstanceWithContext(name, services)
        desktop = create("com.sun.star.frame.Desktop")
        keyboard = create("com.sun.star.frame.DispatchHelper")
        for job in jobs:
            fill(desktop, keyboard, job)
        try:
            desktop.terminate()
        except DisposedException:
            pass
        office.wait()
    finally:
        if office.poll() is None:
            # Its launcher passes the signal on to the program that it started.
            office.terminate()
            office.wait()


main()
